using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Conformance.Engine;

/// <summary>What cannot be judged is never taken for right: exit code 2 or 3, with the place and the remedy.</summary>
public sealed class IllFormedTests
{
    [Theory]
    [InlineData("class C { } // expect: NC1999", "(2): there is no rule NC1999")]
    [InlineData("class C { } // expect: NC1001 NC1003", "(2): the expectation 'NC1001 NC1003' holds ids that are not read")]
    [InlineData("class C { } // expect: NC1001 source, NC1003", "(2): the expectation 'NC1001 source, NC1003' holds ids that are not read")]
    [InlineData("class C { } // expect: NC1001 source,", "(2): the word 'source' after the ids is neither")]
    [InlineData("class C { } // expect: NC1001 Binary", "(2): the word 'binary' after the ids is neither")]
    [InlineData("class C { } // expect: NC1001 sorce", "(2): the word 'sorce' after the ids is neither")]
    [InlineData("class C { } // expect: NC1001,", "(2): the expectation 'NC1001,' cannot be read")]
    [InlineData("class C { } // expect: derive", "(2): the expectation 'derive' cannot be read")]
    [InlineData("class C { } // expected: NC1001", "(2): the expectation '// expected: NC1001' cannot be read")]
    [InlineData("class C { } // Expect: NC1001", "(2): the expectation '// Expect: NC1001' cannot be read")]
    [InlineData("class C { } // expect: NC9001 binary", "(2): NC9001 cannot be seen by the eye 'binary'")]
    [InlineData("class C { } /* expect: NC1001 */", "(2): an expectation must be a line comment")]
    [InlineData("// expect: NC1001\nclass C { }", "(2): an expectation must be a line comment")]
    [InlineData("class C {\n  // expect: NC1001\n}", "(3): an expectation must be a line comment")]
    [InlineData("/// expect: NC1001\nclass C { }", "(2): an expectation must be a line comment")]
    [InlineData("// refrence: x.cs\nclass C { }", "(2): 'refrence:' is no directive")]
    [InlineData("// Reference: x.cs\nclass C { }", "(2): the directive 'Reference: x.cs' cannot be read")]
    [InlineData("// reference: Missing.cs\nclass C { }", "(2): the file 'Missing.cs' does not exist")]
    [InlineData("// reference: notes.txt\nclass C { }", "(2): 'notes.txt' cannot be referenced")]
    [InlineData("// reference: framework:No.Such.App\nclass C { }", "(2): the framework 'No.Such.App' is not installed")]
    [InlineData("// reference: package:Mono.Cecil\nclass C { }", "(2): 'package:Mono.Cecil' cannot be read")]
    [InlineData("// reference: Shape.cs\nclass C { }", "(2): files reference each other in a circle: Shape.cs > Shape.cs")]
    [InlineData("// core: framework:Microsoft.AspNetCore.App\nclass C { }", "(2): 'framework:Microsoft.AspNetCore.App' cannot be a core")]
    [InlineData("// options: speed=fast\nclass C { }", "(2): there is no option 'speed'")]
    [InlineData("// options: unsafe\nclass C { }", "(2): the option 'unsafe' cannot be read")]
    [InlineData("// options: test=yes\nclass C { }", "(2): the option 'test' does not take 'yes'")]
    [InlineData("// options: evaluation=2027-02-30\nclass C { }", "(2): the option 'evaluation' does not take '2027-02-30'")]
    [InlineData("// options: lang=99\nclass C { }", "(1): the option 'lang' does not take '99'")]
    [InlineData("// options:\nclass C { }", "(2): the directive 'options:' cannot be read")]
    [InlineData("// with: Other.vb\nclass C { }", "(2): the file 'Other.vb' does not exist")]
    [InlineData("// expect-in alter.sql: NC1001\nclass C { }", "(2): 'expect-in' names 'alter.sql', which is not a file of this shape")]
    [InlineData("// expect-in assembly NC1001\nclass C { }", "(2): the directive 'expect-in assembly NC1001' cannot be read")]
    [InlineData("class C { }\n// core: ../cores/Juki.cs", "(3): the directive 'core: ../cores/Juki.cs' stands after code")]
    [InlineData("class C : Missing { }", "(2): does not compile: CS0246")]
    [InlineData("class C { void M() { int x = \"\"; } }", "(2): does not compile: CS0029")]
    public async Task An_ill_formed_shape_is_an_error(string text, string message)
    {
        using var folder = new TestFolder().Shape(text);
        var run = await folder.RunAsync();
        Assert.Contains(run.Error, l => l.StartsWith("Shape.cs" + message, System.StringComparison.Ordinal));
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task A_core_that_does_not_compile_is_named_once()
    {
        using var folder = new TestFolder()
            .Write("cores/Bad.cs", "namespace Bad;\npublic class C : Nothing { }")
            .Write("shapes/A.cs", "// core: ../cores/Bad.cs\nclass A { }")
            .Write("shapes/B.cs", "// core: ../cores/Bad.cs\nclass B { }");
        var run = await folder.RunAsync();
        var line = Assert.Single(run.Error);
        Assert.StartsWith("../cores/Bad.cs(2): does not compile: CS0246", line, System.StringComparison.Ordinal);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task Files_that_reference_each_other_do_not_hang_the_run()
    {
        using var folder = new TestFolder()
            .Write("stubs/A.cs", "// reference: B.cs\nclass A { }")
            .Write("stubs/B.cs", "// reference: A.cs\nclass B { }")
            .Shape("// reference: ../stubs/A.cs\nclass C { }", "First.cs")
            .Shape("// reference: ../stubs/B.cs\nclass C { }", "Second.cs");
        var run = await folder.RunAsync();
        Assert.Equal(["../stubs/A.cs(1): files reference each other in a circle: Second.cs > B.cs > A.cs > B.cs", "../stubs/B.cs(1): files reference each other in a circle: First.cs > A.cs > B.cs > A.cs"], run.Error);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task A_library_that_is_none_is_an_error()
    {
        using var folder = new TestFolder().Write("lib/Other.dll", "no assembly").Shape("// reference: ../lib/Other.dll\nclass C { }");
        var run = await folder.RunAsync();
        Assert.Contains("CS0009", Assert.Single(run.Error), System.StringComparison.Ordinal);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task A_catalog_that_cannot_be_read_is_an_error()
    {
        using var folder = new TestFolder()
            .Write("cores/Plain.cs", "namespace Plain { public class P { } }")
            .Write("cores/Plain.nocustomization-catalog.json", "{\n  \"formatVersion\": 1,\n  \"nonsense\": true\n}")
            .Write("shapes/Shape.cs", "// core: ../cores/Plain.cs\nclass C { }");
        var run = await folder.RunAsync();
        Assert.Contains(run.Error, l => l.StartsWith("../cores/Plain.nocustomization-catalog.json(3): cannot be read: ", System.StringComparison.Ordinal));
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task One_that_cannot_be_judged_weighs_more_than_a_wrong_verdict()
    {
        using var folder = new TestFolder().Shape("class Mine : Juki.Resident { }", "Wrong.cs").Shape("class", "Broken.cs");
        var run = await folder.RunAsync();
        Assert.NotEmpty(run.Wrong);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task A_file_that_is_no_shape_and_that_no_shape_uses_is_an_error()
    {
        using var folder = new TestFolder().Shape("class C { }").Write("shapes/Lost.cs", "// cores/Juki.cs\nclass D : Juki.Resident { }");
        var run = await folder.RunAsync();
        Assert.StartsWith("Lost.cs: neither a shape nor used by one", Assert.Single(run.Error), System.StringComparison.Ordinal);
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task Prose_in_the_leading_comments_is_no_directive()
    {
        using var folder = new TestFolder().Shape("// Why: a resident is not ours. See https://example.org: there.\n//\n// <auto-generated/>\nclass C { }");
        var run = await folder.RunAsync();
        Assert.Empty(run.Error);
        Assert.Equal(0, run.Code);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 2)]
    public async Task Nothing_to_judge_is_not_clean(bool exists, int code)
    {
        using var folder = new TestFolder();
        if (exists)
            folder.Write("shapes/readme.md", "nothing");
        var run = await folder.RunAsync();
        Assert.Equal(code, run.Code);
        Assert.Single(run.Error);
    }
}
