using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Artefacts;

/// <summary>Reads XML configuration: the environment that IIS gives a process, the manager of application domains, where assemblies are loaded from.</summary>
internal static class ConfigurationArtefacts
{
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    /// <summary>Reads a file.</summary>
    public static DocumentProblem? Read(string text, List<ArtefactSetting> settings)
    {
        var lines = new LineStarts(text);
        var body = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text;
        try
        {
            using var xml = XmlReader.Create(new StringReader(body), s_settings);
            var assembly = "";
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                switch (xml.LocalName)
                {
                    case "environmentVariable":
                        Add(xml, lines, settings, ArtefactSettingKind.Environment, xml.GetAttribute("name"), xml.GetAttribute("value"));
                        break;
                    case "appDomainManagerAssembly" or "appDomainManagerType":
                        Add(xml, lines, settings, ArtefactSettingKind.RuntimeProperty, xml.LocalName, xml.GetAttribute("value"));
                        break;
                    case "dependentAssembly":
                        assembly = "";
                        break;
                    case "assemblyIdentity":
                        assembly = xml.GetAttribute("name") ?? "";
                        break;
                    case "codeBase" when assembly.Length > 0:
                        Add(xml, lines, settings, ArtefactSettingKind.CodeBase, assembly, xml.GetAttribute("href"));
                        break;
                }
            }

            return null;
        }
        catch (XmlException e)
        {
            return new DocumentProblem(lines.OffsetOf(e.LineNumber, e.LinePosition), 0, new Text("Artefact_Xml", e.Message));
        }
    }

    private static void Add(XmlReader xml, LineStarts lines, List<ArtefactSetting> settings, ArtefactSettingKind kind, string? name, string? value)
    {
        if (name is null || value is null)
            return;
        var place = (IXmlLineInfo)xml;
        settings.Add(new ArtefactSetting(kind, name, value, lines.OffsetOf(place.LineNumber, place.LinePosition), xml.LocalName.Length));
    }
}
