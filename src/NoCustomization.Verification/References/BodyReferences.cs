using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>The restricted names in one body, one for each that its author wrote or made the language call (NC2003, NC2004).</summary>
internal sealed class BodyReferences
{
    private readonly TokenTable _tokens;
    private readonly CompilerIdioms _idioms;
    private readonly List<FoundName> _found = [];

    private BodyReferences(TokenTable tokens, CompilerIdioms idioms)
    {
        _tokens = tokens;
        _idioms = idioms;
    }

    /// <summary>Judges the names in a body.</summary>
    public static void Judge(TokenTable tokens, MethodCode code, MethodBody body)
    {
        var idioms = new CompilerIdioms(tokens, code);
        var references = new BodyReferences(tokens, idioms);
        foreach (var node in code.Tree.Nodes)
            references.Visit(node);
        var clauses = new ExceptionClauses(body.Sections);
        while (clauses.MoveNext())
        {
            if (clauses.Kind == 0)
                references.AddTypes(tokens.Of(clauses.TokenOrFilter), null, clauses.HandlerOffset);
        }

        foreach (var found in SameName.Merge(references._found, idioms).OrderBy(f => f.Offset))
        {
            if (found.Node is null || !HandlesClauses.IsFor(code, found.Node, out var handler))
                code.Report(found.Name.Usage, found.Offset);
            else if (!handler.IsNil)
                code.ReportAt(found.Name.Usage, handler);
        }
    }

    private void Visit(ILNode node)
    {
        if (!HasToken(node.OpCode) || _tokens.Of(node.Operand) is not { } names)
            return;
        switch (node.OpCode)
        {
            case ILOpCode.Newobj:
                Create(node, names);
                break;
            case ILOpCode.Call when names.IsConstructor:
                if (!_idioms.IsThis(node.Inputs.Length > 0 ? node.Inputs[0] : null))
                    Create(node, names);
                else if (!names.IsOfRestrictedType)
                    Add(names.Member, node, names);
                break;
            case ILOpCode.Ldftn:
                // Of a virtual method compilers take the address so only for base.M; for every other receiver they look it up in the table.
                Add(names.Member, node, names);
                AddArguments(node, names);
                break;
            case ILOpCode.Call or ILOpCode.Jmp:
                Add(_idioms.IsThis(node.Inputs.Length > 0 ? node.Inputs[0] : null) || _tokens.IsStub(node.Operand) ? names.Member : names.VirtualMember, node, names);
                AddArguments(node, names);
                break;
            case ILOpCode.Callvirt or ILOpCode.Ldvirtftn:
                Add(names.VirtualMember, node, names);
                AddArguments(node, names);
                break;
            case ILOpCode.Ldfld or ILOpCode.Ldflda or ILOpCode.Stfld:
                Add(names.Member, node, names);
                break;
            case ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Stsfld:
                Add(names.Member, node, names);
                if (names.Plumbing != Plumbing.Always)
                    AddAll(names.ParentArguments, node);
                break;
            case ILOpCode.Ldtoken:
                if (_idioms.IsWritten(node))
                    Token(node, names);
                break;
            case ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Unbox or ILOpCode.Unbox_any or ILOpCode.Newarr or ILOpCode.Sizeof or ILOpCode.Refanyval:
                if (_idioms.IsWritten(node))
                    AddTypes(names, node, node.Offset);
                break;
            case ILOpCode.Initobj:
                // Of a constructed struct the compiler makes default values on its own all the time.
                if (TokenTable.IsPlainType(node.Operand) && _idioms.IsWritten(node))
                    AddTypes(names, node, node.Offset);
                break;
        }
    }

    private void Create(ILNode node, TokenNames names)
    {
        if (_idioms.MakesDelegate(node) || _idioms.IsRedimensioned(node))
            return;
        var isNamed = !_idioms.IsDeclaredAsNew(node) && !_idioms.MayBeCollectionExpression(node);
        if (isNamed || !names.IsOfRestrictedType)
            Add(names.Member, node, names);
        if (!isNamed)
            return;
        if (_idioms.IsWritten(node, names.Plumbing))
            AddAll(names.ParentArguments, node);
    }

    private void Token(ILNode node, TokenNames names)
    {
        AddTypes(names, node, node.Offset);
        Add(names.IsConstructor ? names.Member : names.VirtualMember ?? names.Member, node, names);
        if (names.IsConstructor)
            AddAll(names.ParentArguments, node);
        else
            AddArguments(node, names);
    }

    private void AddArguments(ILNode node, TokenNames names)
    {
        if (!_idioms.IsWritten(node, names.Plumbing) || names.MethodArguments.Length > 0 && _idioms.MayBeCollectionExpression(node))
            return;
        if (names.IsStatic)
            AddAll(names.ParentArguments, node);
        AddAll(names.MethodArguments, node);
    }

    private void AddTypes(TokenNames? names, ILNode? node, int offset)
    {
        // The test that a filter begins with stands before its first statement.
        if (node is null || node.Inputs is [{ Kind: NodeKind.Caught }])
            offset = _idioms.Statements.StartFrom(offset);
        foreach (var name in names?.Types ?? [])
            _found.Add(new FoundName(name, node, offset, MemberRole.Other));
    }

    private void AddAll(RestrictedName[] names, ILNode node)
    {
        foreach (var name in names)
            _found.Add(new FoundName(name, node, node.Offset, MemberRole.Other));
    }

    private void Add(RestrictedName? name, ILNode node, TokenNames names)
    {
        if (name is not null)
            _found.Add(new FoundName(name, node, node.Offset, names.Role));
    }

    private static bool HasToken(ILOpCode opcode) => OpcodeTable.OperandOf(opcode) == OperandKind.Token;
}
