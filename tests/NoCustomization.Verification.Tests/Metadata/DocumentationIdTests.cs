using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Metadata;

/// <summary>Both eyes must name a symbol alike: the compiler's own ids are the oracle.</summary>
public sealed class DocumentationIdTests
{
    private const string Nasty = """
        using System; using System.Collections.Generic;
        namespace N
        {
            public interface I<T, U> { void M(T t); T P { get; set; } event Action E; int this[T a] { get; } }
            public unsafe class C<A> : I<Dictionary<string, int[]>, (int, string)>
            {
                void I<Dictionary<string, int[]>, (int, string)>.M(Dictionary<string, int[]> t) { }
                Dictionary<string, int[]> I<Dictionary<string, int[]>, (int, string)>.P { get; set; }
                event Action I<Dictionary<string, int[]>, (int, string)>.E { add { } remove { } }
                int I<Dictionary<string, int[]>, (int, string)>.this[Dictionary<string, int[]> a] => 1;
                public class D<B> { public void X<Z>(A a, B b, Z z, D<B> d, C<A>.D<int>.E e, List<A>.Enumerator le) { } public class E { } public void Y(E e, C<A> c) { } }
                public static implicit operator int(C<A> c) => 1;
                public static explicit operator C<A>(string s) => null;
                public static explicit operator checked C<A>(long s) => null;
                public static explicit operator C<A>(long s) => null;
                public static C<A> operator +(C<A> a, C<A> b) => a;
                public void Pointers(int* p, int** q, delegate*<int, ref string, void> f, delegate* unmanaged<int> g, void* v, int[,] a, int[][,] b, int[,][] c,
                    ref int r, in int i, out int o, ref readonly int rr, params int[] ps) { o = 1; }
                public void Names(nint a, nuint b, dynamic d, int? n, (int a, string b) t, TypedReference tr) { }
                public ref readonly int RR => throw null;
                public int Init { get; init; }
                public event Action Ev;
                public const int K = 1;
                public volatile int V;
                ~C() { }
                static C() { }
                public C(A a) { }
                public int this[int x, A y] => 1;
            }
            file class FileLocal { public class Nested { } public void M(FileLocal f) { } }
            public record R(int A);
            public record struct RS(int A);
            public static class Extensions { extension(string s) { public int Len => 1; public void Foo<T>(T t) { } } public static void Old(this string s) { } }
            public delegate R Del<in T>(T t);
            public class Outer { public class Inner<T> { public void Q(Inner<T> a, Outer.Inner<int> b) { } } }
        }
        public class Top { public void operator +=(int x) { } public void VA(__arglist) { } public void VA2(int a, __arglist) { } }
        """;

    [Fact]
    public void Ids_of_a_nasty_assembly_equal_the_compilers() => Compare(Compiled.CSharp("nasty", Nasty).Image, "nasty");

    [Theory]
    [InlineData("System.Private.CoreLib")]
    [InlineData("System.Linq")]
    [InlineData("System.Linq.Expressions")]
    [InlineData("System.Collections.Immutable")]
    [InlineData("System.Reflection.Metadata")]
    [InlineData("Microsoft.VisualBasic.Core")]
    public void Ids_of_a_framework_assembly_equal_the_compilers(string name) => Compare(File.ReadAllBytes(Path.Combine(TestReferences.RuntimeFolder, name + ".dll")), name);

    private static void Compare(byte[] image, string name)
    {
        var reference = MetadataReference.CreateFromImage(image);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
        var compilation = CSharpCompilation.Create("reader", [], [reference, .. TestReferences.RuntimeWithout(name)], options);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        using var pe = new PEReader([.. image]);
        var metadata = pe.GetMetadataReader();
        var types = metadata.TypeDefinitions.SelectMany(t => metadata.GetTypeDefinition(t).GetProperties().Select(p => (Handle: (EntityHandle)p, t))
            .Concat(metadata.GetTypeDefinition(t).GetEvents().Select(e => (Handle: (EntityHandle)e, t)))).ToDictionary(p => p.Handle, p => p.t);
        var wrong = new List<string>();
        var compared = 0;
        Visit(assembly.GlobalNamespace);
        Assert.Empty(wrong.Take(20));
        Assert.True(compared > 50);

        void Visit(INamespaceOrTypeSymbol symbol)
        {
            foreach (var member in symbol.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                    Visit(inner);
                // The compiler shows an extension block's type under the name of its marker, which is not where its metadata stands.
                if (member is INamespaceSymbol || member.MetadataToken == 0 || member.ContainingType?.MetadataName.StartsWith("<M>$", StringComparison.Ordinal) == true
                    || member.MetadataName.StartsWith("<M>$", StringComparison.Ordinal))
                    continue;
                var expected = member.GetDocumentationCommentId();
                var actual = IdOf(MetadataTokens.EntityHandle(member.MetadataToken));
                compared++;
                if (expected != actual)
                    wrong.Add($"{expected} | {actual}");
            }
        }

        string IdOf(EntityHandle handle) => handle.Kind switch
        {
            HandleKind.TypeDefinition => DocumentationIds.OfType(metadata, handle),
            HandleKind.MethodDefinition => DocumentationIds.OfMethod(metadata, (MethodDefinitionHandle)handle),
            HandleKind.FieldDefinition => DocumentationIds.OfField(metadata, (FieldDefinitionHandle)handle),
            HandleKind.PropertyDefinition => DocumentationIds.OfProperty(metadata, types[handle], (PropertyDefinitionHandle)handle),
            _ => DocumentationIds.OfEvent(metadata, types[handle], (EventDefinitionHandle)handle),
        };
    }
}
