using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace NoCustomization.Benchmarks;

/// <summary>The peer: reads every method body with Mono.Cecil.</summary>
internal static class CecilWalk
{
    public static long Run(IReadOnlyList<string> files)
    {
        long operands = 0;
        foreach (var file in files)
        {
            using var module = ModuleDefinition.ReadModule(file);
            foreach (var method in module.GetTypes().SelectMany(t => t.Methods))
            {
                if (!method.HasBody)
                    continue;
                foreach (var instruction in method.Body.Instructions)
                {
                    if (instruction.Operand is MemberReference)
                        operands++;
                }
            }
        }

        return operands;
    }
}
