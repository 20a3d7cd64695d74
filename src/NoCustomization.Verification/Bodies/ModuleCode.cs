using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>The code of an assembly as far as it is looked at closely: bodies are made into trees when first asked for, and once.</summary>
internal sealed class ModuleCode
{
    private readonly Dictionary<EntityHandle, MethodCode?> _methods = [];

    /// <summary>Prepares the code of an assembly.</summary>
    public ModuleCode(VendorAssembly vendor)
    {
        Vendor = vendor;
        Callees = new Callees(vendor.Metadata);
        Captured = new CapturedLocals(this);
        Types = new StaticTypes(this);
    }

    /// <summary>The assembly.</summary>
    public VendorAssembly Vendor { get; }

    /// <summary>The methods that its calls name.</summary>
    public Callees Callees { get; }

    /// <summary>The locals that lambdas capture.</summary>
    public CapturedLocals Captured { get; }

    /// <summary>The types of values.</summary>
    public StaticTypes Types { get; }

    /// <summary>The code of a method; null where it has none, or none in IL.</summary>
    public MethodCode? Of(MethodDefinitionHandle handle)
    {
        if (!_methods.TryGetValue(handle, out var code))
            _methods.Add(handle, code = TryRead(handle, out var body) ? new MethodCode(this, handle, body) : null);
        return code;
    }

    /// <summary>Reads the body of a method; false where it has none, or none in IL.</summary>
    public bool TryRead(MethodDefinitionHandle handle, out MethodBody body)
    {
        var method = Vendor.Metadata.GetMethodDefinition(handle);
        body = default;
        if ((method.ImplAttributes & MethodImplAttributes.CodeTypeMask) != MethodImplAttributes.IL || method.RelativeVirtualAddress == 0)
            return false;
        if (MethodBody.TryRead(Vendor.Image.Pe, method.RelativeVirtualAddress, out body))
            return true;
        Vendor.Findings.DamagedBody(handle);
        return false;
    }
}
