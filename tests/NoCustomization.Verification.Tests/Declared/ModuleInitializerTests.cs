using System.Reflection.Metadata;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Declared;

/// <summary>NC3008 on module initializers that no compiler made of an attribute: weavers and hand-written IL have them.</summary>
public sealed class ModuleInitializerTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """[assembly: NoCustomization.StandardPackage("juki")] namespace Juki { public class Record { } }""");

    [Fact]
    public void Code_of_its_own_is_told_at_the_initializer() =>
        Assert.Equal(["NC3008 assembly:Juki @ M:<Module>.#cctor"], Woven(isExtension: true, code => { code.OpCode(ILOpCode.Ldnull); code.OpCode(ILOpCode.Pop); }).Findings(Core));

    [Fact]
    public void One_that_does_nothing_is_none() => Assert.Empty(Woven(isExtension: true, code => code.OpCode(ILOpCode.Nop)).Findings(Core));

    [Fact]
    public void Code_that_is_no_extension_starts_as_it_likes() =>
        Assert.Empty(Woven(isExtension: false, code => { code.OpCode(ILOpCode.Ldnull); code.OpCode(ILOpCode.Pop); }).Findings(Core));

    private static Compiled Woven(bool isExtension, System.Action<System.Reflection.Metadata.Ecma335.InstructionEncoder> write)
    {
        var made = new HandMade("Woven");
        made.ModuleInitializer(write);
        var core = made.Reference("Juki");
        if (isExtension)
            made.AssemblyAttribute(made.Type(made.Reference("NoCustomization.Annotations"), "NoCustomization", "VendorExtensionAttribute"), "acme.woven");
        made.Class("Uses", made.Type(made.Reference("System.Runtime"), "System", "Object"));
        made.Type(core, "Juki", "Record");
        return made.ToCompiled();
    }
}
