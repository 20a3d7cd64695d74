using System;
using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NoCustomization.Tool.Tests.Signing;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Tests.Waivers;

/// <summary>Registers and certificates in a folder.</summary>
internal static class Registers
{
    /// <summary>The file that tests use.</summary>
    public const string Name = "chiyoda.nocustomization-waivers.json";

    /// <summary>An entry that is whole.</summary>
    public static string Entry(string id = "R8-0012", string expiresOn = "2028-03-31", string minimality = "Only the rounding of one fee is replaced.", string target = "T:Juki.Calculator") => $$"""
        {
              "id": "{{id}}", "package": "juki", "rules": [ "NC1001" ], "targets": [ "{{target}}" ],
              "ground": "organisation-powers", "insufficiency": "The fee of our ordinance cannot be expressed.",
              "alternatives": [ { "kind": "parameter", "result": "There is no parameter for the ordinance's rounding." } ], "peculiarity": "A special ward levies it.",
              "minimality": "{{minimality}}", "interoperability": "no-effect", "cost": { "initial": 100000, "yearly": 0, "perLawChange": 20000 },
              "requestedBy": "税務課", "approvedBy": "区長", "approvedOn": "2026-04-01", "effectiveFrom": "2026-04-01", "expiresOn": "{{expiresOn}}", "reviewOn": "{{expiresOn}}",
              "exitPlan": "Asked of the package's author for version 3."
            }
        """;

    /// <summary>Writes a register.</summary>
    public static string Write(TempFolder folder, params string[] entries) => folder.Write(Name, $$"""
        {
          "formatVersion": 1, "municipality": "131016", "issuer": "千代田区",
          "waivers": [
            {{string.Join(",\n    ", entries)}}
          ]
        }

        """);

    /// <summary>Writes an authority's certificate and a signer's with its key: <c>root.pem</c>, <c>signer.pem</c>, <c>signer.key</c>, <c>signer.pfx</c> (password: <c>秘密</c>).</summary>
    public static void WriteCertificates(TempFolder folder, string until = "2090-01-01")
    {
        var root = new Authority("Root", until: Authority.At("2099-01-01"));
        using var signer = root.Issue("区長", "2020-06-01", until);
        folder.Write("root.pem", root.Certificate.ExportCertificatePem());
        folder.Write("signer.pem", signer.Certificate.ExportCertificatePem());
        folder.Write("signer.key", signer.Certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        folder.Write("locked.key", signer.Certificate.GetRSAPrivateKey()!.ExportEncryptedPkcs8PrivateKeyPem("秘密", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        File.WriteAllBytes(folder["signer.pfx"], signer.Certificate.Export(X509ContentType.Pfx, "秘密"));
        folder.Write("crl.pem", PemEncoding.WriteString("X509 CRL", root.Revoke("2095-01-01", "2026-01-02", signer.Certificate)));
        folder.Write("password.txt", "秘密\n");
    }
}
