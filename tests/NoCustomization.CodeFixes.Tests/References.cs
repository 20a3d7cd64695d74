using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NoCustomization.CodeFixes.Tests;

/// <summary>The framework from the SDK's own targeting pack, the annotations, and a small core.</summary>
internal static class References
{
    private const string Core = """
        [assembly: NoCustomization.StandardPackage("juki", Namespaces = new[] { "Juki" })]
        namespace Juki
        {
            [NoCustomization.ExtensionPoint("juki.notice")]
            public abstract class Notice
            {
                public string Frame() => "frame";
                public int Copies { get; set; }
            }

            [NoCustomization.ExtensionPoint("juki.fee-rule")]
            public interface IFeeRule
            {
                decimal Apply(string kind, decimal fee);
                string Name { get; }
            }

            [NoCustomization.ExtensionPoint("juki.check", Multiplicity = NoCustomization.Multiplicity.Many)]
            public interface ICheck { }

            [NoCustomization.ExtensionPoint("juki.page")]
            public abstract class Page
            {
                protected abstract string Write(int number);
                public abstract int Width { get; set; }
                public virtual int Height => 1;
            }

            [NoCustomization.UseInstead("juki.fee-rule")]
            public class Calculator
            {
                public virtual decimal Calculate(int copies) => copies;
            }

            [NoCustomization.UseInstead("juki.page")]
            public interface IPrinter { void Print(); }

            [NoCustomization.UseInstead("juki.page")]
            public class Sheet { }

            public class Nameless { }

            [NoCustomization.PackageInternal]
            public class Hidden
            {
                public const int One = 1;
                public static int Twice(int number) => 2 * number;
            }

            [NoCustomization.PackageInternal, NoCustomization.UseInstead("T:Juki.Released.Log")]
            public class HiddenLog
            {
                public HiddenLog() { }
                public HiddenLog(int size) { }
                public static HiddenLog Default { get; } = new HiddenLog();
                public const int Limit = 1;
                public int Size { get; set; }
                public string Write(string line) => line;
                public static int Count(int number) => number;
                public static int Gone() => 1;
                public class Entry { }
            }

            [NoCustomization.PackageInternal, NoCustomization.UseInstead("T:Juki.Released.List`1")]
            public class HiddenList<T> { }

            [NoCustomization.PackageInternal, NoCustomization.UseInstead("T:Juki.Released.MarkAttribute")]
            public class HiddenMarkAttribute : System.Attribute
            {
                public int Level { get; set; }
            }

            [NoCustomization.PackageInternal, NoCustomization.UseInstead("T:Juki.Released.Kind")]
            public enum HiddenKind { One, Two }

            [NoCustomization.PackageInternal, NoCustomization.UseInstead("T:Juki.Released.Tools")]
            public struct HiddenValue { }

            [NoCustomization.PackageInternal, NoCustomization.UseInstead("juki.fee-rule")]
            public interface IHiddenRule { }

            public class Desk
            {
                [NoCustomization.PackageInternal, NoCustomization.UseInstead("M:Juki.Desk.Open(System.Int32)")]
                public int OldOpen(int number) => number;
                [NoCustomization.PackageInternal, NoCustomization.UseInstead("M:Juki.Desk.Open(System.Int32)")]
                public int OldOpen(string number) => 0;
                public int Open(int number) => number;

                [NoCustomization.PackageInternal, NoCustomization.UseInstead("P:Juki.Desk.Name")]
                public string OldName { get; set; }
                public string Name { get; set; }

                [NoCustomization.PackageInternal, NoCustomization.UseInstead("E:Juki.Desk.Closed"), NoCustomization.ExtensionPoint("juki.old-closed")]
                public event System.Action OldClosed { add { } remove { } }
                [NoCustomization.ExtensionPoint("juki.closed")]
                public event System.Action Closed { add { } remove { } }

                [NoCustomization.PackageInternal, NoCustomization.UseInstead("M:Juki.Released.Tools.Sum``1(``0)")]
                public static T OldSum<T>(T number) => number;
                [NoCustomization.PackageInternal, NoCustomization.UseInstead("F:Juki.Released.Tools.Rate")]
                public const int OldRate = 1;
                [NoCustomization.PackageInternal, NoCustomization.UseInstead("M:Juki.Desk.Open(System.Int32)")]
                public static int OldStatic(int number) => number;
                [NoCustomization.PackageInternal, NoCustomization.UseInstead("M:Juki.Released.Tools.Nowhere")]
                public static int OldNowhere() => 1;
                [NoCustomization.PackageInternal, NoCustomization.UseInstead("juki.numbering")]
                public static System.Func<int> OldNumbering { get; set; }
                [NoCustomization.ExtensionPoint("juki.numbering")]
                public static System.Func<int> Numbering { get; set; }
            }

            public static class Extensions
            {
                [NoCustomization.PackageInternal, NoCustomization.UseInstead("M:Juki.Extensions.Stamp(System.String)")]
                public static string OldStamp(this string text) => text;
                public static string Stamp(this string text) => text;
            }

            public interface IQueue
            {
                int Next(int count);
                string Name { get; set; }
            }

            public interface IQueue<T> { T Peek(); }

            internal interface IInside { int Look(); }

            [NoCustomization.ExtensionPoint("juki.counter")]
            public abstract class Counter : IQueue, IQueue<int>, IInside
            {
                protected int _waiting;
                protected readonly int _width;
                protected static int s_total;
                private int _hidden;
                protected string Title { get; set; }
                public int Limit { get; protected set; }
                protected int Step(int count) => count;
                protected static int Total(int first, string second) => first + s_total + _static;
                protected virtual void Call(string name, object note) => _hidden++;
                protected void Measure(out int number) => number = _width;
                protected T Pick<T>(T value) => value;
                protected void Many(params int[] numbers) { }
                protected int Over(int number) => number;
                protected int Over(string text) => 0;
                [NoCustomization.PackageInternal]
                protected int Unreleased() => 1;
                private int Hide() => _hidden;
                private protected int Half() => 1;
                private static int _static = 1;
                int IQueue.Next(int count) => count;
                string IQueue.Name { get; set; }
                int IQueue<int>.Peek() => 1;
                int IInside.Look() => 1;
            }

            public sealed class Till : IQueue
            {
                int IQueue.Next(int count) => count;
                string IQueue.Name { get; set; }
            }

            [NoCustomization.UseInstead("T:Juki.IFeeRule")]
            public class Table { }

            [NoCustomization.ExtensionPoint("juki.old-rule", Status = NoCustomization.ExtensionPointStatus.Deprecated, ReplacedBy = "juki.fee-rule")]
            public interface IOldRule { decimal Reduce(decimal fee); }

            [NoCustomization.ExtensionPoint("juki.book")]
            public abstract class Book
            {
                public string this[int page] => "page";
            }
        }
        namespace Juki.Released
        {
            public class Log
            {
                public Log() { }
                public Log(int size) { }
                public static Log Default { get; } = new Log();
                public const int Limit = 1;
                public int Size { get; set; }
                public string Write(string line) => line;
                public static int Count(int number) => number;
            }
            public class List<T> { }
            public class MarkAttribute : System.Attribute
            {
                public int Level { get; set; }
            }
            public enum Kind { One, Two }
            public static class Tools
            {
                public static T Sum<T>(T number) => number;
                public const int Rate = 1;
            }
        }
        """;

    private const string Services = """
        using System;
        using System.Collections.Generic;
        namespace Microsoft.Extensions.DependencyInjection
        {
            public class ServiceDescriptor { }
            public interface IServiceCollection : IList<ServiceDescriptor> { }
            public enum ServiceLifetime { Singleton, Scoped, Transient }
            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddScoped(this IServiceCollection services, Type service, Type implementation) => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService instance) where TService : class => services;
            }
        }
        """;

    private const string StrictCore = """
        [assembly: NoCustomization.StandardPackage("nenkin", Namespaces = new[] { "Nenkin" }, Reference = NoCustomization.ReferencePolicy.ReleasedOnly)]
        namespace Nenkin
        {
            public interface IPremium { int Rate(); }

            [NoCustomization.ReleasedApi]
            public interface IPension { int Amount(); }

            [NoCustomization.ReleasedApi]
            public sealed class Account : IPremium, IPension
            {
                int IPremium.Rate() => 1;
                int IPension.Amount() => 1;
            }
        }
        """;

    private const string OldCore = """
        using System;
        [assembly: NoCustomization.StandardPackage("old", Namespaces = new[] { "Old" })]
        namespace NoCustomization
        {
            class StandardPackageAttribute : Attribute
            {
                public StandardPackageAttribute(string id) { }
                public string[] Namespaces { get; set; }
            }
            class CustomizationWaiverAttribute : Attribute
            {
                public CustomizationWaiverAttribute(string id) { }
            }
        }
        namespace Old { public class Calculator { } }
        """;

    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. Directory.GetFiles(typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "FrameworkReferences").Value!, "*.dll").Select(f => MetadataReference.CreateFromFile(f))];

    private static readonly ImmutableArray<MetadataReference> s_annotated = s_framework.Add(MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location));

    public static ImmutableArray<MetadataReference> All { get; } = s_annotated.Add(Compile("Juki", Core, s_annotated)).Add(Compile("Nenkin", StrictCore, s_annotated)).Add(Compile("Microsoft.Extensions.DependencyInjection.Abstractions", Services, s_framework));

    /// <summary>A core with annotations of its own, which nobody else can write.</summary>
    public static ImmutableArray<MetadataReference> WithoutAnnotations { get; } = s_framework.Add(Compile("Old", OldCore, s_framework));

    private static MetadataReference Compile(string name, string source, ImmutableArray<MetadataReference> references)
    {
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        return result.Success ? MetadataReference.CreateFromImage(stream.ToArray()) : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
