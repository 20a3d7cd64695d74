// The free members of types that have restricted ones.
// core: ../../cores/Kiban.cs
using System;
using Kiban;

namespace Acme.Platforms;

[Scheduled(typeof(Session))]
public sealed class Users
{
    private readonly Session session = new() { User = "acme" };

    public Func<Session> Create { get; } = () => new Session();

    public string Name => session.User + nameof(Session.User) + Platform.Version;
}
