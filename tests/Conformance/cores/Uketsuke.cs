// An online reception desk (受付) that is a host itself: it has the contract of hosting startups, and a generator of its own intercepts what maps routes.
#nullable enable
using System;
using NoCustomization;

[assembly: StandardPackage("uketsuke", Name = "Online Reception", Namespaces = new[] { "Uketsuke" })]

namespace Microsoft.AspNetCore.Hosting
{
    /// <summary>Names what is to configure the desk that loads an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    [ExtensionPoint("uketsuke.hosting-startup")]
    public sealed class HostingStartupAttribute : Attribute
    {
        public HostingStartupAttribute(Type type) => Type = type;

        public Type Type { get; }
    }
}

namespace Uketsuke
{
    /// <summary>The desk.</summary>
    public class Desk
    {
        public string Name { get; set; } = "";

        public string Describe() => Name;

        public Desk Next() => this;
    }

    /// <summary>What is done at which desk.</summary>
    public static class Routes
    {
        /// <summary>The desk's generator replaces calls of this one.</summary>
        [ExtensionPoint("uketsuke.generated-routes")]
        public static Desk Map(this Desk desk, string route, Delegate handler) => desk;

        /// <summary>The desk's generator replaces calls of this one, too.</summary>
        [ExtensionPoint("uketsuke.generated-settings")]
        public static Desk Configure<T>(this Desk desk, string section) where T : class => desk;

        /// <summary>And of this one.</summary>
        [ExtensionPoint("uketsuke.generated-reading")]
        public static T? Read<T>(this Desk desk) where T : class => null;

        /// <summary>Closed.</summary>
        public static Desk Configure<T>(this Desk desk, Action<T> configure) where T : class => desk;

        /// <summary>Closed.</summary>
        public static Desk Unmap(this Desk desk, string route) => desk;
    }

    internal static class Generated
    {
        internal static Desk Map1(this Desk desk, string route, Delegate handler) => desk;
    }
}
