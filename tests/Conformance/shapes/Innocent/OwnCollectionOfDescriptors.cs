// A list of descriptors that is not registered, and one that is shown.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Collections.Generic;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class Plan
{
    private readonly List<ServiceDescriptor> _planned = new();

    public void Note(Type service)
    {
        _planned.Add(new ServiceDescriptor(service, typeof(object), ServiceLifetime.Singleton));
        _planned.RemoveAll(d => d.ServiceType == typeof(IOfficeClock));
        _planned.RemoveAt(0);
    }

    public string Show() => string.Join(", ", _planned.Select(d => d.ServiceType.Name));
}
