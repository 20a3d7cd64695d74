using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Benchmarks;

/// <summary>
/// The smallest analyzer that could do our work: the operation and symbol actions it must register, each with one look-up of the containing
/// assembly, reporting nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FloorAnalyzer(IReadOnlyCollection<string> cores) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new("FLOOR", "Floor", "Floor", "Floor", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var core = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
            foreach (var reference in start.Compilation.SourceModule.ReferencedAssemblySymbols)
            {
                if (cores.Contains(reference.Name))
                    core.Add(reference);
            }

            void Look(OperationAnalysisContext operation, ISymbol? symbol)
            {
                if (symbol?.ContainingAssembly is { } assembly && core.Contains(assembly) && symbol.Name.Length == 0)
                    operation.ReportDiagnostic(Diagnostic.Create(s_rule, operation.Operation.Syntax.GetLocation()));
            }

            start.RegisterOperationAction(c => Look(c, ((IInvocationOperation)c.Operation).TargetMethod), OperationKind.Invocation);
            start.RegisterOperationAction(c => Look(c, ((IMemberReferenceOperation)c.Operation).Member), OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.MethodReference, OperationKind.EventReference);
            start.RegisterOperationAction(c => Look(c, ((IObjectCreationOperation)c.Operation).Constructor), OperationKind.ObjectCreation);
            start.RegisterSymbolAction(
                c =>
                {
                    if (c.Symbol is INamedTypeSymbol { BaseType: { } type } && core.Contains(type.ContainingAssembly) && type.Name.Length == 0)
                        c.ReportDiagnostic(Diagnostic.Create(s_rule, c.Symbol.Locations[0]));
                },
                SymbolKind.NamedType);
            start.RegisterSymbolAction(
                c =>
                {
                    if (c.Symbol is IMethodSymbol { OverriddenMethod: { } method } && core.Contains(method.ContainingAssembly) && method.Name.Length == 0)
                        c.ReportDiagnostic(Diagnostic.Create(s_rule, c.Symbol.Locations[0]));
                },
                SymbolKind.Method);
        });
    }
}
