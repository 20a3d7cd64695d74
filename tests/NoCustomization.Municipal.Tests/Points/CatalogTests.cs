using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Points;

/// <summary>The catalog of this library.</summary>
public sealed class CatalogTests
{
    private static readonly MunicipalCatalog s_catalog = MunicipalCatalog.Standard;

    [Fact]
    public void It_has_many_points_over_many_businesses()
    {
        Assert.True(s_catalog.Points.Count >= 60, s_catalog.Points.Count.ToString(CultureInfo.InvariantCulture));
        Assert.True(s_catalog.Points.Select(point => point.Business).Distinct().Count(business => BusinessInfo.Of(business).Number is not null) >= 10);
        Assert.All(Enum.GetValues<ExtensionPointKind>(), kind => Assert.Contains(s_catalog.Points, point => point.Kind == kind));
    }

    [Fact]
    public void Every_open_type_is_in_it()
    {
        var open = typeof(MunicipalCatalog).Assembly.GetExportedTypes()
            .Where(type => type.IsDefined(typeof(ExtensionPointAttribute), false) || type.IsDefined(typeof(ConfigurationPointAttribute), false));
        Assert.Equal(open.Select(type => type.FullName).Order(), s_catalog.Points.Concat(s_catalog.NationalValues).Select(point => point.Type.FullName).Order());
    }

    // Amounts and rates change every year: the law or an ordinance states them, never a default of the program.
    [Fact]
    public void No_amount_or_rate_has_a_default()
    {
        foreach (var point in s_catalog.Points.Concat(s_catalog.NationalValues).Where(point => !point.IsContract))
        {
            var made = Activator.CreateInstance(point.Type)!;
            foreach (var setting in point.Settings.Where(setting => setting.Name.EndsWith("Yen", StringComparison.Ordinal) || setting.Name.Contains("Percent", StringComparison.Ordinal) || setting.Type == typeof(long) || setting.Type == typeof(decimal)))
            {
                var value = point.Type.GetProperty(setting.Name)!.GetValue(made);
                Assert.True(value is null or 0L or 0m || value is System.Collections.IEnumerable rows && !rows.Cast<object>().Any(), $"{point.Id}.{setting.Name} is {value} unless stated.");
                Assert.True(setting.Statutory is not null || setting.Name.EndsWith("Mm", StringComparison.Ordinal), $"{point.Id}.{setting.Name} does not say how the law binds it.");
            }
        }
    }

    [Fact]
    public void No_constant_of_the_library_is_an_amount_or_a_rate()
    {
        var constants = typeof(MunicipalCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(field => field.DeclaringType!.Name[0] != '<' && (field.FieldType == typeof(decimal) || field.FieldType == typeof(long) || field.FieldType.Namespace == "NoCustomization.Municipal.Money") && !field.DeclaringType!.IsEnum)
            .Select(field => field.DeclaringType!.Name + "." + field.Name);
        Assert.Empty(constants);
    }

    [Fact]
    public void A_ceiling_lies_beside_what_it_limits_and_is_fixed()
    {
        foreach (var point in s_catalog.Points)
        {
            foreach (var setting in point.Settings.Where(setting => setting.Statutory?.Kind == StatutoryKind.Ceiling))
                Assert.Equal(StatutoryKind.Fixed, point.Settings.Single(other => other.Name == setting.Statutory!.Bound).Statutory!.Kind);
        }
    }

    [Fact]
    public void Bounds_read_well_in_both_languages()
    {
        var month = s_catalog.Find("kojin.instalments")!.Settings.Single(setting => setting.Name == "Terms").Parts.Single(part => part.Name == "Month");
        Assert.Equal("whole number; 1 to 12", month.Bounds(CultureInfo.GetCultureInfo("en")));
        Assert.Equal("整数、1から12まで", month.Bounds(CultureInfo.GetCultureInfo("ja")));
        var rate = s_catalog.Find("kotei.city-planning-rate")!.Settings.Single(setting => setting.Name == "Percent");
        Assert.Contains("条例で定め、法令の上限を超えない: 制限税率 (%)", rate.Bounds(CultureInfo.GetCultureInfo("ja")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_of_bounds_is_there()
    {
        foreach (var language in new[] { "en", "ja" })
        {
            foreach (var setting in s_catalog.Points.Concat(s_catalog.NationalValues).SelectMany(point => point.Settings).SelectMany(setting => setting.Parts.Append(setting)))
                Assert.DoesNotContain("_", setting.Bounds(CultureInfo.GetCultureInfo(language)).Replace("[0-9A-Za-z_-]", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_businesses_are_the_twenty_and_what_they_share()
    {
        Assert.Equal(Enumerable.Range(1, 20), BusinessInfo.All.Where(info => info.Number is not null).Select(info => info.Number!.Value));
        Assert.Equal(Enum.GetValues<Business>(), BusinessInfo.All.Select(info => info.Business));
        Assert.Same(BusinessInfo.Of(Business.Juki), BusinessInfo.Find("juki"));
        Assert.Null(BusinessInfo.Find("JUKI"));
    }
}
