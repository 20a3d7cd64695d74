using System.Collections.Generic;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Policy.Libraries.Patching;
using Xunit;

namespace NoCustomization.Policy.Tests;

public sealed class LibraryTableTests
{
    [Theory]
    [InlineData("HarmonyLib", true)]
    [InlineData("Harmony", true)]
    [InlineData("HarmonyLib.Tools", false)]
    [InlineData("HarmonyLibrary", false)]
    [InlineData("Acme.HarmonyLib", false)]
    public void Harmony_is_recognized_by_the_whole_namespace(string @namespace, bool expected) => Assert.Equal(expected, PatchLibraries.Harmony.Contain(@namespace));

    [Theory]
    [InlineData("MonoMod.RuntimeDetour", true)]
    [InlineData("MonoMod.RuntimeDetour.HookGen", true)]
    [InlineData("MonoMod.RuntimeDetours", false)]
    [InlineData("MonoMod.Utils", false)]
    public void MonoMod_is_recognized_with_what_is_below(string @namespace, bool expected) => Assert.Equal(expected, PatchLibraries.MonoMod.Contain(@namespace));

    [Theory]
    [InlineData("AddSingleton", -1, ParameterSort.Other, ParameterSort.Type, ParameterSort.Type)]
    [InlineData("AddSingleton", 2, ParameterSort.Other, ParameterSort.Type, ParameterSort.Object)]
    [InlineData("AddSingleton", 1, ParameterSort.Other, ParameterSort.TypeParameter)]
    [InlineData("AddKeyedSingleton", -1, ParameterSort.Other, ParameterSort.Type, ParameterSort.Object, ParameterSort.Type)]
    [InlineData("AddKeyedSingleton", 3, ParameterSort.Other, ParameterSort.Type, ParameterSort.Object, ParameterSort.Object)]
    [InlineData("AddKeyedSingleton", 2, ParameterSort.Other, ParameterSort.Object, ParameterSort.TypeParameter)]
    [InlineData(".ctor", 1, ParameterSort.Type, ParameterSort.Object)]
    [InlineData(".ctor", 2, ParameterSort.Type, ParameterSort.Object, ParameterSort.Object)]
    [InlineData(".ctor", -1, ParameterSort.Type, ParameterSort.Object, ParameterSort.Function, ParameterSort.Enumeration)]
    public void The_instance_is_told_from_the_key(string method, int expected, params ParameterSort[] parameters) =>
        Assert.Equal(expected, RegistrationSignature.InstanceOf(method, parameters));

    [Theory]
    [InlineData("Getter", "Rate", MemberSort.Property, "Rate")]
    [InlineData("Setter", null, MemberSort.Indexer, null)]
    [InlineData("Constructor", "Rate", MemberSort.Constructor, null)]
    [InlineData("EventRemove", "Changed", MemberSort.Event, "Changed")]
    [InlineData("OperatorAddition", null, MemberSort.Method, "op_Addition")]
    [InlineData("Async", "Send", MemberSort.Method, "Send")]
    [InlineData(null, "Send", MemberSort.Method, "Send")]
    public void A_method_type_tells_the_member(string? methodType, string? name, MemberSort sort, string? expected)
    {
        var query = HarmonyMethodTypes.QueryOf(methodType, name, null);
        Assert.Equal((sort, expected), (query.Sort, query.Name));
    }

    [Fact]
    public void Without_types_Harmony_patches_the_constructor_without_parameters() => Assert.Equal([], HarmonyMethodTypes.QueryOf("Constructor", null, null).Parameters);

    [Fact]
    public void Attributes_of_class_and_method_merge()
    {
        List<PatchStatement<string, int>> own = [new() { Type = "Calculator", Place = 1 }];
        List<PatchStatement<string, int>> method = [new() { Method = "Round", Place = 2 }];
        var target = Assert.Single(PatchStatements.TargetsOf(() => [new() { Type = "Base", Place = 0 }], own, [method]));
        Assert.Equal(("Calculator", 1, "Round"), (target.Type, target.Place, target.Method));
    }

    [Fact]
    public void Several_complete_attributes_are_several_targets()
    {
        List<PatchStatement<string, int>> own = [new() { Type = "A", Method = "M" }, new() { Type = "B", Method = "N" }];
        Assert.Equal(2, new List<PatchStatement<string, int>>(PatchStatements.TargetsOf<string, int>(() => [], own, [])).Count);
    }

    [Theory]
    [InlineData("GetMethod", MemberSort.Method, "Run")]
    [InlineData("GetDeclaredField", MemberSort.Field, "Run")]
    [InlineData("GetMethods", MemberSort.Any, null)]
    public void Reflection_looks_for_what_its_method_is_called_after(string method, MemberSort sort, string? name)
    {
        var query = ReflectionCalls.QueryOf(method, "Run", null);
        Assert.Equal((sort, name), (query?.Sort, query?.Name));
    }

    [Fact]
    public void Of_overloads_the_one_with_the_types_is_chosen()
    {
        string[] overloads = ["int", "string"];
        Assert.True(MemberChoice.TryChoose(overloads, new MemberQuery(MemberSort.Method, "M", ["string"]), (m, types) => m == types[0], out var chosen, out _));
        Assert.Equal("string", chosen);
        Assert.False(MemberChoice.TryChoose(overloads, new MemberQuery(MemberSort.Method, "M"), (_, _) => false, out _, out var any));
        Assert.True(any);
    }
}
