using NoCustomization;

[assembly: StandardPackage("zeirishi", Name = "Zeirishi tax package", Publisher = "Example Systems", Namespaces = ["Zeirishi"])]
