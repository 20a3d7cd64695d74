using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Metadata;

/// <summary>Attribute arguments: the blob does not say how another assembly stores its enums.</summary>
public sealed class AttributeValueTests
{
    private static readonly Compiled Enums = Compiled.CSharp("Enums", """
        using System;
        public enum Small : byte { A = 7 } public enum Large : long { A = 8 } public enum Plain { A = 9 } public enum Short : short { A = 10 }
        public class AllAttribute : Attribute
        {
            public AllAttribute(params object[] values) { } public AllAttribute(Plain a, Large b) { } public AllAttribute(Short[] a, Type t) { }
            public Small S { get; set; } public Large L { get; set; } public Plain P { get; set; } public string[] Texts { get; set; } public Type T;
        }
        """);

    [Theory]
    [InlineData("Plain.A, Large.A", "9 8")]
    [InlineData("Plain.A, Large.A, P = Plain.A, L = Large.A", "9 8 P=9 L=8")]
    [InlineData("new[] { Short.A, Short.A }, typeof(string)", "[10 10] System.String")]
    [InlineData("1, \"x\", null, 'c', true, 2.5, Plain.A, typeof(int), new[] { 1, 2 }", "[1 x null c True 2.5 9 System.Int32 [1 2]]")]
    [InlineData("L = Large.A, S = Small.A, Texts = new[] { \"a\", null }, T = typeof(System.Collections.Generic.List<int>)", "[] L=8 S=7 Texts=[a null] T=System.Collections.Generic.List`1")]
    public void Arguments_are_read_whatever_size_an_enum_has(string arguments, string expected)
    {
        var compiled = Compiled.CSharp("x", $"[All({arguments})] public class X {{ }}", Enums);
        using var pe = new PEReader([.. compiled.Image]);
        var metadata = pe.GetMetadataReader();
        var type = metadata.TypeDefinitions.Single(t => metadata.StringComparer.Equals(metadata.GetTypeDefinition(t).Name, "X"));
        var attribute = metadata.GetCustomAttribute(metadata.GetTypeDefinition(type).GetCustomAttributes().Single());
        var value = AttributeValue.Read(metadata, attribute);
        Assert.Equal(expected, string.Join(' ', value.Fixed.Select(Show).Concat(value.Named.Select(n => n.Key + "=" + Show(n.Value)))));
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        object?[] array => "[" + string.Join(' ', array.Select(Show)) + "]",
        AttributeType type => type.Name.Split(", System")[0].Split("[[")[0],
        System.IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
