using NoCustomization;

[assembly: StandardPackage("municipal", Name = "Extension points of municipal standard packages", Publisher = "NoCustomization contributors", Namespaces = ["NoCustomization.Municipal"])]
