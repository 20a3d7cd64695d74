using System.Globalization;
using System.Resources;

namespace NoCustomization.Extensibility.Texts;

/// <summary>What the host says to people, in their UI culture.</summary>
internal static class HostTexts
{
    private static readonly ResourceManager s_manager = new("NoCustomization.Extensibility.Texts.HostTexts", typeof(HostTexts).Assembly);

    public static string AskTheAuthor => Get(nameof(AskTheAuthor));

    public static string AskedForIsClosed => Get(nameof(AskedForIsClosed));

    public static string AskedForIsPoint => Get(nameof(AskedForIsPoint));

    public static string AskedForIsUnknown => Get(nameof(AskedForIsUnknown));

    public static string AskedForOtherCollection => Get(nameof(AskedForOtherCollection));

    public static string AsksForUnknown(string type, string missing, string why) => Format(nameof(AsksForUnknown), type, missing, why);

    public static string BuilderClosed(string id) => Format(nameof(BuilderClosed), id);

    public static string CallAsync => Get(nameof(CallAsync));

    public static string CallFailed(string extension, string point, string kind) => Format(nameof(CallFailed), extension, point, kind);

    public static string CannotBeMade(string type) => Format(nameof(CannotBeMade), type);

    public static string ChosenIsAbsent(string point, string chosen) => Format(nameof(ChosenIsAbsent), point, chosen);

    public static string ConsumedAsMany(string point) => Format(nameof(ConsumedAsMany), point);

    public static string ConsumedAsOne(string point) => Format(nameof(ConsumedAsOne), point);

    public static string Contested(string point, string extensions) => Format(nameof(Contested), point, extensions);

    public static string ContractClosed(string contract, string package, string advice) => Format(nameof(ContractClosed), contract, package, advice);

    public static string ContractOfNobody(string contract) => Format(nameof(ContractOfNobody), contract);

    public static string ContributionToOne(string point) => Format(nameof(ContributionToOne), point);

    public static string CoreAssemblyMissing(string name, string why) => Format(nameof(CoreAssemblyMissing), name, why);

    public static string DecidedTwice(string point) => Format(nameof(DecidedTwice), point);

    public static string DecorationOfMany(string point) => Format(nameof(DecorationOfMany), point);

    public static string DefaultOfMany(string point) => Format(nameof(DefaultOfMany), point);

    public static string DisposesBadly(string extension, int unreturned, long skipped) => Format(nameof(DisposesBadly), extension, unreturned, skipped);

    public static string DuplicateId(string id, string first) => Format(nameof(DuplicateId), id, first);

    public static string Ended(string point) => Format(nameof(Ended), point);

    public static string FailedOfLate(string extension, string point, long failures, long calls, string kind, int unreturned) => Format(nameof(FailedOfLate), extension, point, failures, calls, kind, unreturned);

    public static string HandlerTaken => Get(nameof(HandlerTaken));

    public static string Healthy(int packages, int extensions) => Format(nameof(Healthy), packages, extensions);

    public static string MadeNothing(string contract) => Format(nameof(MadeNothing), contract);

    public static string NoEntry(string assembly) => Format(nameof(NoEntry), assembly);

    public static string NoLoggerProvider => Get(nameof(NoLoggerProvider));

    public static string NoPackage(string assembly) => Format(nameof(NoPackage), assembly);

    public static string NoTask => Get(nameof(NoTask));

    public static string NobodyProvides(string point) => Format(nameof(NobodyProvides), point);

    public static string NotAPoint(string type, string package) => Format(nameof(NotAPoint), type, package);

    public static string NotDeclared(string type) => Format(nameof(NotDeclared), type);

    public static string NotDecorated(string point, string package) => Format(nameof(NotDecorated), point, package);

    public static string NotGiven(string service, string why) => Format(nameof(NotGiven), service, why);

    public static string NothingToUse(string point) => Format(nameof(NothingToUse), point);

    public static string PackageTwice(string id) => Format(nameof(PackageTwice), id);

    public static string PointAsks(string point) => Format(nameof(PointAsks), point);

    public static string PointIsMany(string point) => Format(nameof(PointIsMany), point);

    public static string PointIsOne(string point) => Format(nameof(PointIsOne), point);

    public static string PreviewRefused(string point) => Format(nameof(PreviewRefused), point);

    public static string PrivateContract(string contract, string point, string method) => Format(nameof(PrivateContract), contract, point, method);

    public static string PrivateCoreOptions(string options, string owner) => Format(nameof(PrivateCoreOptions), options, owner);

    public static string PrivateCoreService(string service, string package, string advice) => Format(nameof(PrivateCoreService), service, package, advice);

    public static string PrivateHostService(string service) => Format(nameof(PrivateHostService), service);

    public static string ServicesInvalid(string why) => Format(nameof(ServicesInvalid), why);

    public static string SingletonAsksForScoped(string service) => Format(nameof(SingletonAsksForScoped), service);

    public static string StartThrew(string why) => Format(nameof(StartThrew), why);

    public static string StartTooSlow(double seconds) => Format(nameof(StartTooSlow), seconds);

    public static string ThrewUnhandled(string extension, long exceptions, string last) => Format(nameof(ThrewUnhandled), extension, exceptions, last);

    public static string TwoDefaults(string point) => Format(nameof(TwoDefaults), point);

    public static string TypesMissing(string assembly, string why) => Format(nameof(TypesMissing), assembly, why);

    public static string UsePoint(string alternative) => Format(nameof(UsePoint), alternative);

    private static string Format(string key, params object[] arguments) => string.Format(CultureInfo.CurrentCulture, Get(key), arguments);

    private static string Get(string key) => s_manager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
