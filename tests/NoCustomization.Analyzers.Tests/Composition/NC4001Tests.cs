using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Composition;

public sealed class NC4001Tests
{
    private const string Core = """
        namespace Juki
        {
            using NoCustomization;
            public interface IClock { int Hour { get; } }
            public class CoreClock : IClock { public int Hour => 1; }
            public interface IStore<T> { }
            public class CoreStore<T> : IStore<T> { }
            [ExtensionPoint("juki.plugin")] public interface IPlugin { }
            public static class Clocks { public static IClock Create() => new CoreClock(); }
        }
        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Juki;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        class Mine : IClock { public int Hour => 2; }   // expect: NC1002
        class Store<T> : IStore<T> { }                  // expect: NC1002
        class Plugin : IPlugin { }

        """;

    private static Task Verify(string body) => new Shape { Core = Core, Vendor = [Usings + "static class Startup {\n" + body + "\n}"], Others = Libraries.Services }.Verify();

    [Fact]
    public Task Every_way_to_register_is_one_finding() => Verify("""
        static void M(IServiceCollection s, ServiceCollection own)
        {
            s.AddSingleton<IClock, Mine>();                                        // expect: NC4001
            s.AddScoped(typeof(IClock), typeof(Mine));                             // expect: NC4001
            s.AddTransient<IClock>(p => new Mine());                               // expect: NC4001
            s.AddSingleton<IClock>(new Mine());                                    // expect: NC4001
            s.AddSingleton(typeof(IClock), new Mine());                            // expect: NC4001
            s.AddSingleton(typeof(IClock), p => new Mine());                       // expect: NC4001
            s.AddSingleton(typeof(IStore<>), typeof(Store<>));                     // expect: NC4001
            s.AddKeyedScoped<IClock, Mine>("k");                                   // expect: NC4001
            s.AddKeyedSingleton(typeof(IClock), "k", typeof(Mine));                // expect: NC4001
            s.AddKeyedSingleton<IClock>("k", (p, k) => new Mine());                // expect: NC4001
            s.TryAddSingleton<IClock, Mine>();                                     // expect: NC4001
            s.TryAddKeyedTransient(typeof(IClock), "k", typeof(Mine));             // expect: NC4001
            s.TryAddEnumerable(ServiceDescriptor.Singleton<IClock, Mine>());       // expect: NC4001
            s.TryAddEnumerable(new[] { ServiceDescriptor.Singleton<IClock, Mine>(), ServiceDescriptor.Singleton<IPlugin, Plugin>() });   // expect: NC4001
            s.Replace(ServiceDescriptor.Describe(typeof(IClock), typeof(Mine), ServiceLifetime.Scoped));   // expect: NC4001
            s.Add(new ServiceDescriptor(typeof(IClock), typeof(Mine), ServiceLifetime.Singleton));         // expect: NC4001
            s.Add(new ServiceDescriptor(typeof(IClock), "k", new Mine()));         // expect: NC4001
            s.Insert(0, ServiceDescriptor.KeyedScoped<IClock, Mine>("k"));         // expect: NC4001
            s[0] = ServiceDescriptor.Singleton<IClock>(new Mine());                // expect: NC4001
            own.Add(ServiceDescriptor.Singleton<IClock, Mine>());                  // expect: NC4001
            ((ICollection<ServiceDescriptor>)own).Add(ServiceDescriptor.Singleton<IClock, Mine>());        // expect: NC4001
            ServiceCollectionServiceExtensions.AddSingleton<IClock, Mine>(s);      // expect: NC4001
            s.AddSingleton(implementationType: typeof(Mine), serviceType: typeof(IClock));   // expect: NC4001
            _ = new ServiceCollection { ServiceDescriptor.Singleton<IClock, Mine>() };   // expect: NC4001
        }
        """);

    [Fact]
    public Task Descriptors_types_and_factories_may_wait_in_locals() => Verify("""
        static void M(IServiceCollection s)
        {
            var d = ServiceDescriptor.Singleton<IClock, Mine>();
            s.Add(d);                                                              // expect: NC4001
            ServiceDescriptor late;
            late = new ServiceDescriptor(typeof(IClock), typeof(Mine), ServiceLifetime.Singleton);
            s.Replace(late);                                                       // expect: NC4001
            var service = typeof(IClock);
            var implementation = typeof(Mine);
            s.AddSingleton(service, implementation);                               // expect: NC4001
            Func<IServiceProvider, IClock> factory = p => new Mine();
            s.AddSingleton(factory);                                               // expect: NC4001
            IClock clock = new Mine();
            s.AddSingleton(clock);                                                 // expect: NC4001
            object boxed = new Mine();
            s.AddSingleton<IClock>(p => (IClock)boxed);                            // expect: NC4001
            var twice = ServiceDescriptor.Singleton<IClock, Mine>();
            twice = null;
            s.Add(twice);                                                          // expect: NC4001
        }
        """);

    [Fact]
    public Task What_a_factory_returns_decides() => Verify("""
        static Mine Create(IServiceProvider p) => new();
        static IClock Disguised(IServiceProvider p) { return new Mine(); }
        static IClock Forwarded(IServiceProvider p) => Clocks.Create();
        static void M(IServiceCollection s, bool test, IClock given)
        {
            s.AddSingleton<IClock>(Create);                                        // expect: NC4001
            s.AddSingleton<IClock>(Disguised);                                     // expect: NC4001
            s.AddSingleton<IClock>(Forwarded);
            s.AddSingleton<IClock>(p => test ? new CoreClock() : new Mine());      // expect: NC4001
            s.AddSingleton<IClock>(p => { if (test) return new CoreClock(); return new Mine(); });   // expect: NC4001
            s.AddSingleton<IClock>(p => p.GetRequiredService<Mine>());             // expect: NC4001
            s.AddSingleton<IClock>(p => p.GetRequiredService<CoreClock>());
            s.AddSingleton<IClock>(p => (IClock)p.GetService(typeof(CoreClock)));
            s.AddSingleton<IClock>(p => Clocks.Create());
            s.AddSingleton<IClock>(p => { Func<IClock> f = () => new Mine(); return new CoreClock(); });
            s.AddSingleton(typeof(IClock), p => (object)new Mine());               // expect: NC4001
            s.AddSingleton(given);
        }
        """);

    [Fact]
    public Task Forwarding_own_services_and_extension_points_are_free() => Verify("""
        static void M(IServiceCollection s, List<ServiceDescriptor> list, Type type)
        {
            s.AddSingleton<IClock, CoreClock>();
            s.AddSingleton<CoreClock>();
            s.AddSingleton(typeof(CoreClock));
            s.AddSingleton(new CoreClock());
            s.AddSingleton(typeof(IStore<>), typeof(CoreStore<>));
            s.AddSingleton<IStore<int>, CoreStore<int>>();
            s.AddSingleton<IPlugin, Plugin>();
            s.AddSingleton<Mine>();
            s.AddSingleton<IDisposable>(p => null);
            s.AddSingleton<Func<IClock>>(p => () => new Mine());
            s.AddSingleton<List<IClock>>();
            s.AddSingleton(type, typeof(Mine));
            s.RemoveAll<IPlugin>();
            list.Add(ServiceDescriptor.Singleton<IClock, Mine>());
            var unused = ServiceDescriptor.Singleton<IClock, Mine>();
            AddSingleton<IClock, Mine>();
        }
        static void AddSingleton<A, B>() { }
        """);

    [Fact]
    public Task Visual_Basic_registrations_are_found() => new Shape
    {
        Core = Core,
        VisualBasic = true,
        Others = Libraries.Services,
        Vendor =
        [
            """
            Imports Juki
            Imports Microsoft.Extensions.DependencyInjection
            Imports Microsoft.Extensions.DependencyInjection.Extensions
            Class Mine
                Implements IClock                                                  ' expect: NC1002
                ReadOnly Property Hour As Integer Implements IClock.Hour
                    Get
                        Return 1
                    End Get
                End Property
            End Class
            Module Startup
                Function Create(p As System.IServiceProvider) As IClock
                    Return New Mine()
                End Function
                Sub M(s As IServiceCollection)
                    s.AddSingleton(Of IClock, Mine)()                              ' expect: NC4001
                    s.AddSingleton(Of IClock)(Function(p) New Mine())              ' expect: NC4001
                    s.AddSingleton(Of IClock)(AddressOf Create)                    ' expect: NC4001
                    s.AddSingleton(Of IClock, CoreClock)()
                    Dim d = ServiceDescriptor.Scoped(Of IClock, Mine)()
                    s.Replace(d)                                                   ' expect: NC4001
                    s(0) = d                                                       ' expect: NC4001
                    s.AddSingleton(GetType(IClock), GetType(Mine))                 ' expect: NC4001
                End Sub
            End Module
            """,
        ],
    }.Verify();

    [Fact]
    public Task The_target_is_the_service() => new Shape
    {
        Core = Core,
        Others = Libraries.Services,
        Vendor = ["using Juki; using Microsoft.Extensions.DependencyInjection; class S<T> where T : class, IStore<int> { void M(IServiceCollection s) { System.Action a = () => s.AddSingleton<IStore<int>, T>(); } }"],
    }.Expect("NC4001 T:Juki.IStore`1 @ M:S`1.M(Microsoft.Extensions.DependencyInjection.IServiceCollection)");
}
