using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Packages;

/// <summary>What a vendor's plugin gets with the contracts: next to nothing.</summary>
public sealed class AbstractionsTests
{
    private static readonly string s_root = Source.Fact("RepositoryRoot");

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void The_contracts_refer_to_the_annotations_and_two_abstractions(string framework)
    {
        var path = Path.Combine(s_root, "artifacts", "bin", "NoCustomization.Extensibility.Abstractions", Source.Fact("Configuration").ToLowerInvariant() + "_" + framework, "NoCustomization.Extensibility.Abstractions.dll");
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)).Where(name => name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Subset(new HashSet<string> { "NoCustomization.Annotations", "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions" }, references.ToHashSet());
    }

    [Fact]
    public void What_they_bring_along_is_known_by_name()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_root, "artifacts", "obj", "NoCustomization.Extensibility.Abstractions", "project.assets.json")));
        var closures = assets.RootElement.GetProperty("targets").EnumerateObject().ToDictionary(
            target => target.Name,
            target => target.Value.EnumerateObject().Select(library => library.Name.Split('/')[0]).Where(name => name != "NETStandard.Library" && !name.StartsWith("Microsoft.NETCore.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList());
        string[] contracts = ["Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Primitives", "NoCustomization"];
        Assert.Equal(contracts, closures["net10.0"]);

        // What an old framework lacks of the platform.
        Assert.Equal(
            ["Microsoft.Bcl.AsyncInterfaces", .. contracts, "System.Buffers", "System.ComponentModel.Annotations", "System.Memory", "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe", "System.Threading.Tasks.Extensions"],
            closures["netstandard2.0"]);
    }

    [Fact]
    public void The_stub_of_the_policy_tests_says_what_the_contracts_say()
    {
        var stub = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(s_root, "tests", "Conformance", "stubs", "NoCustomization.Extensibility.Abstractions.cs"))).GetRoot().DescendantNodes().OfType<InterfaceDeclarationSyntax>().ToDictionary(type => type.Identifier.Text);
        foreach (var contract in new[] { typeof(IExtensionBuilder), typeof(IVendorExtension) })
        {
            var written = stub[contract.Name].Members.OfType<MethodDeclarationSyntax>().Select(method => $"{method.Identifier}`{method.TypeParameterList?.Parameters.Count ?? 0}({string.Join(",", method.ParameterList.Parameters.Select(parameter => parameter.Identifier.Text))})");
            var real = contract.GetMethods().Where(method => !method.IsSpecialName).Select(method => $"{method.Name}`{method.GetGenericArguments().Length}({string.Join(",", method.GetParameters().Select(parameter => parameter.Name))})");
            Assert.Equal(real.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
            Assert.Equal(contract.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal), stub[contract.Name].Members.OfType<PropertyDeclarationSyntax>().Select(property => property.Identifier.Text).Order(StringComparer.Ordinal));
        }
    }
}
