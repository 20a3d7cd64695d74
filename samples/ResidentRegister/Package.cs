using System.Runtime.CompilerServices;
using NoCustomization;

[assembly: StandardPackage("juki", Name = "Juki Resident Register", Publisher = "Sample Package Co.",
    Namespaces = ["Juki"], OpenNamespaces = ["Juki.Extensions"], Zone = NetworkZone.MyNumber)]
[assembly: CoreTable("juki.resident")]
[assembly: CoreTable("juki.certificate_issue")]
// A warning (NC7007), and kept to show why: Kuro.BorrowedFriend takes this name. A package names its tests in Assemblies, with their key.
[assembly: InternalsVisibleTo("Juki.ResidentRegister.Tests")]
