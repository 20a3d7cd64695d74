// Comments, strings and documentation that speak of the core: class X : Resident, [HarmonyPatch(typeof(Resident))].
// core: ../../cores/Juki.cs
namespace Acme.Residents;

/// <summary>Like <see cref="Juki.Resident"/>, but <see cref="Juki.Services.IResidentRepository.Find"/> is not called.</summary>
public sealed class Mentions
{
    /* public class Mine : Juki.Resident { public override string DisplayName => ""; } */
    public const string Sql = "SELECT * FROM Juki.Resident -- override";

    public string Type => "Juki.Resident, Juki";

    public string Text => """
        namespace Juki { class Household { } }
        services.AddSingleton<IResidentRepository, Mine>();
        """;
}
