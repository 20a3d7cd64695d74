using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Output;

/// <summary>What outputs say of a register whose signature nobody verified.</summary>
internal static class UnverifiedRegister
{
    /// <summary>The text, beginning with UNVERIFIED.</summary>
    public static string TextOf(RunRegister register, ToolContext context) =>
        context.Text(register.Trust == RegisterTrust.UnverifiedAllowed ? "Register_UnverifiedAllowed" : "Register_Unverified");
}
