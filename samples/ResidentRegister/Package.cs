using System.Runtime.CompilerServices;
using NoCustomization;

[assembly: StandardPackage("juki", Name = "Juki Resident Register", Publisher = "Sample Package Co.",
    Namespaces = ["Juki"], OpenNamespaces = ["Juki.Extensions"], Zone = NetworkZone.MyNumber)]
[assembly: CoreTable("juki.resident")]
[assembly: CoreTable("juki.certificate_issue")]
[assembly: InternalsVisibleTo("Juki.ResidentRegister.Tests")]
