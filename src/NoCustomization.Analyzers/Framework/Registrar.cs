using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

#pragma warning disable RS0030 // The door that the bans lead to.
namespace NoCustomization.Analyzers.Framework;

/// <summary>
/// The only door to the compiler's callbacks: every one is guarded, so that an exception becomes NC9010 and never <c>AD0001</c>, which
/// is a warning that lets the build pass.
/// </summary>
internal sealed class Registrar(CompilationStartAnalysisContext start, VendorCompilation vendor)
{
    private readonly List<Action<SymbolAnalysisContext>> _onType = [];

    /// <summary>The compilation that is judged.</summary>
    public VendorCompilation Vendor => vendor;

    /// <summary>Cancels the registration.</summary>
    public CancellationToken CancellationToken => start.CancellationToken;

    /// <summary>Registers an action on the types that the vendor declares.</summary>
    public void OnType(Action<SymbolAnalysisContext, VendorCompilation> action) => _onType.Add(Guard(action));

    /// <summary>Hands all actions on types to the compiler as one: it keeps books for each action and type.</summary>
    public void Complete()
    {
        if (_onType.Count > 0)
            start.RegisterSymbolAction((Action<SymbolAnalysisContext>)Delegate.Combine(_onType.ToArray()), SymbolKind.NamedType);
    }

    /// <summary>Registers an action on symbols.</summary>
    public void OnSymbol(Action<SymbolAnalysisContext, VendorCompilation> action, params SymbolKind[] kinds) => start.RegisterSymbolAction(Guard(action), kinds);

    /// <summary>Registers an action on operations.</summary>
    public void OnOperation(Action<OperationAnalysisContext, VendorCompilation> action, params OperationKind[] kinds) =>
        start.RegisterOperationAction(Guarded(action, static (context, failure) => context.ReportDiagnostic(failure)), kinds);

    /// <summary>Registers an action on whole trees. Such actions hear of every tree: look only at what the tree says about itself.</summary>
    public void OnTree(Action<SyntaxTreeAnalysisContext, VendorCompilation> action) =>
        start.RegisterSyntaxTreeAction(Guarded(action, static (context, failure) => context.ReportDiagnostic(failure)));

    /// <summary>Registers an action on a tree with its meaning.</summary>
    public void OnSemanticModel(Action<SemanticModelAnalysisContext, VendorCompilation> action)
    {
        var guarded = Guarded(action, static (context, failure) => context.ReportDiagnostic(failure));
        start.RegisterSemanticModelAction(vendor.Waivers is { } waivers ? waivers.Route(guarded) : guarded);
    }

    /// <summary>Registers an action on types all of which, with their members, has been judged.</summary>
    public void OnTypeEnd(Func<INamedTypeSymbol, bool> concerns, Action<SymbolAnalysisContext, VendorCompilation> action)
    {
        var guarded = Guard(action);
        start.RegisterSymbolStartAction(
            context =>
            {
                if (concerns((INamedTypeSymbol)context.Symbol))
                    context.RegisterSymbolEndAction(guarded);
            },
            SymbolKind.NamedType);
    }

    /// <summary>Registers an action on the project's additional files.</summary>
    public void OnFile(Action<AdditionalFileAnalysisContext, VendorCompilation> action) =>
        start.RegisterAdditionalFileAction(Guarded(action, static (context, failure) => context.ReportDiagnostic(failure)));

    /// <summary>Registers an action that does not run while code is typed, only in builds: for what concerns the project as a whole.</summary>
    public void OnBuild(Action<CompilationAnalysisContext, VendorCompilation> action) =>
        start.RegisterCompilationEndAction(Guarded(action, static (context, failure) => context.ReportDiagnostic(failure)));

    private Action<SymbolAnalysisContext> Guard(Action<SymbolAnalysisContext, VendorCompilation> action) =>
        Guarded(action, static (context, failure) => context.ReportDiagnostic(failure));

    // The contexts have no common type that reports.
    private Action<TContext> Guarded<TContext>(Action<TContext, VendorCompilation> action, Action<TContext, Diagnostic> report) => context =>
    {
        try
        {
            action(context, vendor);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (vendor.Failures.Describe(action.Method, e) is { } failure)
                report(context, failure);
        }
    };
}
