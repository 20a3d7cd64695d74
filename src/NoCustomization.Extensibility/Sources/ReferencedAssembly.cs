using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Sources;

/// <summary>The extension that an assembly which the host references is.</summary>
internal sealed class ReferencedAssembly(Assembly assembly) : IExtensionSource
{
    public IReadOnlyList<ExtensionCandidate> Find(ExtensionSourceContext context)
    {
        try
        {
            var entries = ExtensionEntries.Of(assembly);
            return entries.Count > 0
                ? [.. entries.Select(entry => ReferencedExtension.Candidate(entry, null, null))]
                : [Failed(HostTexts.NoEntry(assembly.GetName().Name!))];
        }
        catch (ReflectionTypeLoadException e)
        {
            return [Failed(HostTexts.TypesMissing(assembly.GetName().Name!, string.Join(" ", e.LoaderExceptions.OfType<Exception>().Select(cause => cause.Message).Distinct())))];
        }
    }

    private ExtensionCandidate Failed(string reason)
    {
        var identity = ExtensionEntries.IdentityOf(assembly);
        return new ExtensionCandidate(
            new ExtensionReport { Id = identity.Id, Vendor = identity.Vendor, Version = identity.Version, State = ExtensionState.Failed, Reasons = [reason] },
            null);
    }
}
