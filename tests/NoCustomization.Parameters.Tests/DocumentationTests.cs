using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NJsonSchema;
using Xunit;

namespace NoCustomization.Parameters.Tests;

/// <summary>docs/parameters.md: what it shows compiles, runs and gives what it says, in both languages.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string s_root = typeof(DocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    [Theory]
    [InlineData("parameters.md")]
    [InlineData("parameters.ja.md")]
    public async Task What_the_page_shows_is_so(string page)
    {
        var blocks = Block().Matches(await File.ReadAllTextAsync(Path.Combine(s_root, "docs", page), TestContext.Current.CancellationToken)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var package = Image("Kotei", blocks["csharp package"]);
        _ = Image("Acme.Receipts", blocks["csharp vendor"], package);
        _ = Image("Host", blocks["csharp host"], package);
        // Each page has a package of its own.
        var context = new AssemblyLoadContext(name: null);
        var tax = context.LoadFromStream(new MemoryStream(package)).GetType("Kotei.CityPlanningTax")!;
        var clerk = context.LoadFromStream(new MemoryStream(Image("Clerk", blocks["csharp operator"], package)));

        using var host = Host("{}", tax, parameters => parameters.UseLog(_ => new MemoryParameterLog()));
        var store = host.Services.GetRequiredService<IParameterStore>();
        Assert.Equal(blocks["text"], await (Task<string>)clerk.GetType("Clerk")!.GetMethod("RecordAsync")!.Invoke(null, [store])!);

        Assert.Empty((await JsonSchema.FromFileAsync(Path.Combine(s_root, "docs", "schemas", "nocustomization-parameters.schema.json"), TestContext.Current.CancellationToken)).Validate(blocks["json file"]));
        Assert.Single(await store.ImportAsync("importer", blocks["json file"], "example", TestContext.Current.CancellationToken));

        using var settings = Host(blocks["json settings"], tax, parameters => parameters.Serve("131016"));
        await settings.StartAsync(TestContext.Current.CancellationToken);
        var readings = await settings.Services.GetRequiredService<IParameterStore>().ReadAllAsync(ParameterScope.Body("131016"), new(2027, 4, 1), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["MaximumPercent", "Percent"], readings.Single(reading => reading.Definition.Type == tax).Values.Keys.Order(StringComparer.Ordinal));
        await settings.StopAsync(TestContext.Current.CancellationToken);
    }

    private static IHost Host(string settings, Type type, Action<ParametersBuilder> configure)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(settings)));
        builder.Services.AddParameters(parameters => configure(parameters.DeclareFrom(type.Assembly)));
        return builder.Build();
    }

    private static byte[] Image(string name, string code, params IEnumerable<byte[]> references)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code)],
            [.. platform, .. references.Select(image => MetadataReference.CreateFromImage(image))],
            new CSharpCompilationOptions(name == "Host" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }

    [GeneratedRegex("^```(csharp (?:package|vendor|host|operator)|json (?:settings|file)|text)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
