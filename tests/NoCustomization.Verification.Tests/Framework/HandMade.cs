using System;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NoCustomization.Verification.Tests.Framework;

/// <summary>An assembly written row by row, as no compiler would: obfuscators and attackers do.</summary>
internal sealed class HandMade
{
    private readonly BlobBuilder _bodies = new();

    /// <summary>Begins an assembly.</summary>
    public HandMade(string name, string culture = "")
    {
        Name = name;
        Rows.AddModule(0, Rows.GetOrAddString(name + ".dll"), Rows.GetOrAddGuid(Guid.NewGuid()), default, default);
        Rows.AddAssembly(Rows.GetOrAddString(name), new Version(1, 0), culture.Length == 0 ? default : Rows.GetOrAddString(culture), default, 0, AssemblyHashAlgorithm.Sha1);
        Rows.AddTypeDefinition(default, default, Rows.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
    }

    /// <summary>Simple name.</summary>
    public string Name { get; }

    /// <summary>The tables.</summary>
    public MetadataBuilder Rows { get; } = new();

    /// <summary>The row number that the next type gets.</summary>
    public int NextType => Rows.GetRowCount(TableIndex.TypeDef) + 1;

    /// <summary>Adds a reference to an assembly.</summary>
    public AssemblyReferenceHandle Reference(string name) => Rows.AddAssemblyReference(Rows.GetOrAddString(name), new Version(1, 0), default, default, 0, default);

    /// <summary>Adds a reference to a type.</summary>
    public TypeReferenceHandle Type(EntityHandle scope, string @namespace, string name) => Rows.AddTypeReference(scope, Rows.GetOrAddString(@namespace), Rows.GetOrAddString(name));

    /// <summary>Adds an interface without members.</summary>
    public TypeDefinitionHandle Interface(string name) => Rows.AddTypeDefinition(TypeAttributes.Interface | TypeAttributes.Abstract | TypeAttributes.Public, default,
        Rows.GetOrAddString(name), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(Rows.GetRowCount(TableIndex.MethodDef) + 1));

    /// <summary>Adds a class with one virtual method.</summary>
    public TypeDefinitionHandle Class(string name, EntityHandle baseType, string method = "M", MethodAttributes more = MethodAttributes.ReuseSlot, TypeAttributes attributes = TypeAttributes.Public)
    {
        var type = Rows.AddTypeDefinition(attributes, default, Rows.GetOrAddString(name), baseType,
            MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(Rows.GetRowCount(TableIndex.MethodDef) + 1));
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature(isInstanceMethod: true).Parameters(0, r => r.Void(), _ => { });
        var code = new BlobBuilder();
        code.WriteByte((byte)ILOpCode.Ret);
        _bodies.Align(4);
        var body = new MethodBodyStreamEncoder(_bodies).AddMethodBody(new InstructionEncoder(code));
        Rows.AddMethodDefinition(MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.HideBySig | more, MethodImplAttributes.IL,
            Rows.GetOrAddString(method), Rows.GetOrAddBlob(signature), body, default);
        return type;
    }

    /// <summary>Adds the module's initializer. To be called before any type is added.</summary>
    public void ModuleInitializer(Action<InstructionEncoder> write)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, r => r.Void(), _ => { });
        var code = new InstructionEncoder(new BlobBuilder());
        write(code);
        code.OpCode(ILOpCode.Ret);
        _bodies.Align(4);
        Rows.AddMethodDefinition(MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName, MethodImplAttributes.IL,
            Rows.GetOrAddString(".cctor"), Rows.GetOrAddBlob(signature), new MethodBodyStreamEncoder(_bodies).AddMethodBody(code), default);
    }

    /// <summary>Adds an attribute with one text to the assembly.</summary>
    public void AssemblyAttribute(TypeReferenceHandle type, string text)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature(isInstanceMethod: true).Parameters(1, r => r.Void(), p => p.AddParameter().Type().String());
        var value = new BlobBuilder();
        new BlobEncoder(value).CustomAttributeSignature(f => f.AddArgument().Scalar().Constant(text), n => n.Count(0));
        Rows.AddCustomAttribute(EntityHandle.AssemblyDefinition, Rows.AddMemberReference(type, Rows.GetOrAddString(".ctor"), Rows.GetOrAddBlob(signature)), Rows.GetOrAddBlob(value));
    }

    /// <summary>Adds a type specification from raw bytes.</summary>
    public TypeSpecificationHandle Specification(params byte[] signature) => Rows.AddTypeSpecification(Rows.GetOrAddBlob(signature));

    /// <summary>The assembly.</summary>
    public Compiled ToCompiled()
    {
        var builder = new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new MetadataRootBuilder(Rows, suppressValidation: true), _bodies);
        var image = new BlobBuilder();
        builder.Serialize(image);
        return new Compiled(Name, image.ToArray(), []);
    }
}
