using System;
using System.Text.Json.Nodes;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Policy.Tests.Waivers;

/// <summary>A register with one waiver that may stand, to be changed by tests.</summary>
internal static class SampleRegister
{
    public const string Target = "M:Juki.Fees.FeeCalculator.Calculate(Juki.Fees.FeeRequest)";

    public static string With(Action<JsonObject> change) => With((_, waiver) => change(waiver));

    public static string With(Action<JsonObject, JsonObject> change)
    {
        var register = JsonNode.Parse(Text)!.AsObject();
        change(register, register["waivers"]![0]!.AsObject());
        return register.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public static RegisterDocument Document(string text, RegisterTrust trust = RegisterTrust.Trusted) => RegisterDocument.Read("juki.nocustomization-waivers.json", text, trust);

    public const string Text = """
        {
          "municipality": "131016",
          "issuer": "千代田区 情報システム課",
          "waivers": [
            {
              "id": "R8-0012",
              "package": "juki",
              "vendor": "acme.juki-fees",
              "rules": [ "NC1003" ],
              "targets": [ "M:Juki.Fees.FeeCalculator.Calculate(Juki.Fees.FeeRequest)" ],
              "ground": "alternatives-infeasible",
              "insufficiency": "条例の減免を計算できない",
              "alternatives": [ { "kind": "parameter", "result": "率は一つしか持てない" } ],
              "minimality": "一つのメソッドに限る",
              "interoperability": "no-effect",
              "cost": { "initial": 1200000, "yearly": 200000, "perLawChange": 300000 },
              "requestedBy": "市民課",
              "approvedBy": "区長",
              "approvedOn": "2026-03-25",
              "effectiveFrom": "2026-04-01",
              "expiresOn": "2028-03-31",
              "reviewOn": "2027-09-30",
              "exitPlan": "次期版の減免マスタへ移す"
            }
          ]
        }
        """;
}
