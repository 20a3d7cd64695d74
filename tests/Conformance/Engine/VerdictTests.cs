using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Tool.Shapes;
using Xunit;

namespace NoCustomization.Conformance.Engine;

/// <summary>The engine sees every difference between what a shape states and what the eyes find.</summary>
public sealed class VerdictTests
{
    [Fact]
    public async Task A_shape_that_states_what_is_found_passes()
    {
        using var folder = new TestFolder().Shape("""
            class Mine : Juki.Resident           // expect: NC1001 it derives
            {
                public override string Name      // expect: NC1003
                    => "x";
            }
            """);
        var run = await folder.RunAsync();
        Assert.Empty(run.Wrong);
        Assert.Equal(0, run.Code);
        Assert.Contains("NC1001  1/1     1/1           1/1", run.Output);
        Assert.Contains("1 shapes, 0 of them innocent (no expectation); 2 expectations, 0 for the source alone, 0 for the binary alone", run.Output);
    }

    [Fact]
    public async Task What_no_comment_states_is_wrong_in_both_eyes()
    {
        using var folder = new TestFolder().Shape("class Mine : Juki.Resident { }");
        var run = await folder.RunAsync();
        Assert.Equal(["Shape.cs(2): expected nothing, got NC1001 (source)", "Shape.cs(2): expected nothing, got NC1001 (binary)"], run.Wrong);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task What_only_a_comment_states_is_wrong_in_both_eyes()
    {
        using var folder = new TestFolder().Shape("class Mine : Juki.Rule { } // expect: NC1001");
        var run = await folder.RunAsync();
        Assert.Equal(["Shape.cs(2): expected NC1001, got nothing (source)", "Shape.cs(2): expected NC1001, got nothing (binary)"], run.Wrong);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task Another_rule_on_the_same_line_is_one_mistake()
    {
        using var folder = new TestFolder().Shape("class Mine : Juki.Resident { } // expect: NC1002");
        Assert.Equal(["Shape.cs(2): expected NC1002, got NC1001 (source)", "Shape.cs(2): expected NC1002, got NC1001 (binary)"], (await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task A_finding_in_source_must_begin_on_the_line()
    {
        using var folder = new TestFolder().Shape("""
            class Mine :
                Juki.Resident
            {                                // expect: NC1001
            }
            """);
        Assert.Equal(["Shape.cs(3): expected nothing, got NC1001 (source)", "Shape.cs(4): expected NC1001, got nothing (source)"], (await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task A_declaration_in_a_binary_is_the_innermost_that_holds_the_line()
    {
        using var folder = new TestFolder().Shape("""
            class Mine : Juki.Rule
            {
                class Inner : Juki.Resident  // expect: NC1001 source
                {
                    int x = 1;               // expect: NC1001 binary
                }
            }
            """);
        Assert.Equal(["Shape.cs(4): expected nothing, got NC1001 (binary)", "Shape.cs(6): expected NC1001, got nothing (binary)"],
            (await folder.RunAsync()).Wrong.Order());
    }

    [Fact]
    public async Task The_same_id_twice_demands_two_findings()
    {
        using var folder = new TestFolder()
            .Shape("class A : Juki.Resident { } class B : Juki.Resident { } // expect: NC1001, NC1001", "Two.cs")
            .Shape("class A : Juki.Resident { } // expect: NC1001, NC1001", "One.cs");
        Assert.Equal(["One.cs(2): expected NC1001, got nothing (source)", "One.cs(2): expected NC1001, got nothing (binary)"], (await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Visual_Basic_is_judged_alike()
    {
        using var folder = new TestFolder().Shape("""
            Public Class Mine
                Inherits Juki.Resident                                        ' expect: NC1001
                Public Overrides ReadOnly Property Name As String = "x"
                Public Overrides Function Age() As Integer                    ' expect: NC1003
                    Return 1
                End Function
            End Class
            """, "Shape.vb");
        Assert.Equal(["Shape.vb(4): expected nothing, got NC1003 (source)", "Shape.vb(4): expected nothing, got NC1003 (binary)"], (await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Code_that_a_build_skips_expects_nothing_in_it()
    {
        using var folder = new TestFolder().Shape("""
            #if DEBUG
            class OnlyDebug : Juki.Resident { }    // expect: NC1001
            #else
            class OnlyRelease : Juki.Resident { }
            #endif
            """);
        Assert.Equal(["Shape.cs(5): expected nothing, got NC1001 (source, Release only)", "Shape.cs(5): expected nothing, got NC1001 (binary, Release only)"],
            (await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Findings_suppressed_by_an_attribute_still_count()
    {
        using var folder = new TestFolder().Shape("""
            [System.Diagnostics.CodeAnalysis.SuppressMessage("x", "NC1001")] // expect: NC9001
            class Mine : Juki.Resident { }                                   // expect: NC1001
            """);
        Assert.Empty((await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Internals_of_a_publicized_core_are_seen_in_the_binary_alone()
    {
        using var folder = new TestFolder().Shape("""
            // options: publicize=true
            class Mine { int M(Juki.Resident r) => r.Secret(); } // expect: NC2003 binary
            """);
        Assert.Empty((await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Settings_reach_the_compiler_and_the_analyzer()
    {
        using var folder = new TestFolder()
            .Shape("// options: property:NoWarn=CS0168;property:IsTestProject=true\nclass Mine : Juki.Resident { }", "Spared.cs")
            .Shape("// options: property:NoWarn=NC1001\n// expect-in assembly: NC9001\nclass Mine : Juki.Resident { } // expect: NC1001", "Silenced.cs");
        Assert.Equal(["Spared.cs(3): expected nothing, got NC1001 (binary)"], (await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task A_test_project_is_judged_as_check_judges_it()
    {
        using var folder = new TestFolder()
            .Shape("// options: test=true\nclass Fake : Juki.Resident { }", "Fake.cs")
            .Shape("// options: test=true; property:NoCustomizationAnalyzeTests=true\nclass Fake : Juki.Resident { }", "Judged.cs");
        Assert.Equal(["Judged.cs(3): expected nothing, got NC1001 (source)", "Judged.cs(3): expected nothing, got NC1001 (binary)"], (await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Further_files_state_their_own_and_expect_in_covers_the_rest()
    {
        using var folder = new TestFolder()
            .Write("parts/Part.cs", "partial class Mine : Juki.Resident { }\nclass Other : Juki.Resident { } // expect: NC1001")
            .Shape("// with: ../parts/Part.cs\n// expect-in ../parts/Part.cs: NC1001\npartial class Mine { }");
        Assert.Empty((await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Two_versions_of_a_core_are_seen_through_aliases()
    {
        using var folder = new TestFolder()
            .Write("cores/Old.cs", "// options: assembly=Juki\n[assembly: NoCustomization.StandardPackage(\"juki\")] [assembly: System.Reflection.AssemblyVersion(\"0.9.0.0\")] namespace Juki { public class Gone { } }")
            .Write("shapes/Shape.cs", "// core: ../cores/Juki.cs, old=../cores/Old.cs\nextern alias old;\nclass A : Juki.Resident { } // expect: NC1001\nclass B : old::Juki.Gone { } // expect: NC1001");
        Assert.Empty((await folder.RunAsync()).Wrong);
    }

    [Fact]
    public async Task Packages_are_restored_by_the_ordinary_client()
    {
        using var folder = new TestFolder().Shape("// reference: package:Mono.Cecil/0.11.6\nclass Mine { Mono.Cecil.MethodDefinition? M; }");
        var run = await folder.RunAsync();
        Assert.Empty(run.Error);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Machines_get_json()
    {
        using var folder = new TestFolder().Shape("class Mine : Juki.Resident { }").Shape("class C : Juki.Rule { }", "Innocent.cs");
        var run = await folder.RunAsync("--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(string.Join("\n", run.Output));
        var wrong = json.RootElement.GetProperty("wrong")[0];
        Assert.Equal(("Shape.cs", 2, null, "NC1001", "source"), (wrong.GetProperty("file").GetString(), wrong.GetProperty("line").GetInt32(),
            wrong.GetProperty("expected").GetString(), wrong.GetProperty("found").GetString(), wrong.GetProperty("eye").GetString()));
        Assert.Equal((2, 2), (json.RootElement.GetProperty("shapes").GetInt32(), json.RootElement.GetProperty("innocent").GetInt32()));
    }

    [Fact]
    public async Task Japanese_readers_are_told_in_Japanese()
    {
        using var folder = new TestFolder().Shape("class Mine : Juki.Resident { }");
        var run = await folder.RunAsync("--culture", "ja");
        Assert.Contains(run.Output, l => l.StartsWith("Shape.cs(2): 期待 なし、結果 NC1001 (ソース): ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_does_not_take_the_only_expectation_of_another()
    {
        // The first on the left fits both, the second only the first on the right.
        Assert.Equal([1, 0], Matching.Maximum(2, 2, (l, r) => l == 0 || r == 0));
        Assert.Equal([0, -1], Matching.Maximum(2, 1, (_, _) => true));
    }
}
