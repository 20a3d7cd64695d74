using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Points;

/// <summary>Reads what annotations say of a point.</summary>
internal static class PointReader
{
    public static MunicipalPoint? Read(Type type, List<string> problems)
    {
        if (type.GetCustomAttribute<MunicipalPointAttribute>(inherit: false) is not { } said)
        {
            Opened(type, problems);
            return null;
        }

        var contract = type.GetCustomAttribute<ExtensionPointAttribute>(inherit: false);
        var parameter = type.GetCustomAttribute<ConfigurationPointAttribute>(inherit: false);
        if ((contract is null) == (parameter is null))
        {
            problems.Add(PointTexts.NotOpen(type.FullName!));
            return null;
        }

        if (contract is not null && contract.Kind != said.Kind)
            problems.Add(PointTexts.OtherKind(contract.Id));
        return new MunicipalPoint(contract?.Id ?? parameter!.Id, type, contract is not null, said)
        {
            Multiplicity = contract?.Multiplicity ?? Multiplicity.One,
            Description = said.Description ?? contract?.Description ?? "",
            LegalBases = [.. type.GetCustomAttributes<LegalBasisAttribute>(inherit: false)],
            Settings = contract is null ? SettingsOf(type) : [],
        };
    }

    // Whoever leaves the annotation for officers out has opened the point all the same.
    private static void Opened(Type type, List<string> problems)
    {
        var id = type.GetCustomAttribute<ExtensionPointAttribute>(inherit: false)?.Id ?? type.GetCustomAttribute<ConfigurationPointAttribute>(inherit: false)?.Id;
        if (id is not null && NotVariable.Covering(id) is { } rule)
            problems.Add(PointTexts.MustNotVary(id, rule.Id, rule.Text));
    }

    private static IReadOnlyList<MunicipalSetting> SettingsOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null)
            .OrderBy(property => property.DeclaringType == type ? 1 : 0)
            .ThenBy(property => property.MetadataToken)
            .Select(property => new MunicipalSetting(property.Name, property, PartsOf(property.PropertyType))),
    ];

    private static IReadOnlyList<MunicipalSetting> PartsOf(Type type)
    {
        var element = SettingBounds.ElementOf(type);
        return element.IsClass && element != typeof(string) ? SettingsOf(element) : [];
    }
}
