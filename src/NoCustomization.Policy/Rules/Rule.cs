namespace NoCustomization.Policy.Rules;

/// <summary>
/// One rule: the single source of analyzer descriptors, SARIF rules, documentation tables and <c>explain</c> texts.
/// Its texts stand in the text resources under <c>{Id}_Title</c>, <c>{Id}_Message</c> and <c>{Id}_Description</c>.
/// </summary>
public sealed class Rule
{
    internal Rule(string id, string name, Eyes eyes, RuleSeverity severity = RuleSeverity.Error)
    {
        Id = id;
        Name = name;
        Eyes = eyes;
        Severity = severity;
    }

    /// <summary><c>NC</c> and four digits; never reused.</summary>
    public string Id { get; }

    /// <summary>The rule's name in PascalCase.</summary>
    public string Name { get; }

    /// <summary>Who can see it broken.</summary>
    public Eyes Eyes { get; }

    /// <summary>How it weighs where the project does not only take stock (<c>NoCustomizationMode=report</c>).</summary>
    public RuleSeverity Severity { get; }

    /// <summary>Its concern.</summary>
    public RuleRange Range => (RuleRange)(Id[2] - '0');

    /// <summary>Diagnostic category: <c>NoCustomization.TypeExtension</c> and so on.</summary>
    public string Category => "NoCustomization." + Range;

    /// <summary>Where its page stands on the web; the same page is in the tool (<c>nocustomization explain</c>).</summary>
    public string HelpUri => RuleCatalog.HelpBase + Id + ".md";

    /// <summary>Resource key of the title.</summary>
    public string TitleKey => Id + "_Title";

    /// <summary>
    /// Resource key of the message. Argument 0 is the vendor's symbol, 1 the core's symbol or other target, 2 the package's display name,
    /// 3 the remedy; a rule may append more.
    /// </summary>
    public string MessageKey => Id + "_Message";

    /// <summary>Resource key of the description: why, in a sentence or two.</summary>
    public string DescriptionKey => Id + "_Description";

    /// <inheritdoc/>
    public override string ToString() => Id + " " + Name;
}
