using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Robustness;

/// <summary>Damaged files end in clear problems, quickly; never in an exception, a hang or a crash.</summary>
public sealed class FuzzTests
{
    // `.ci/full` asks for more.
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("NOCUSTOMIZATION_FUZZ_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 1500;

    private static readonly Compiled Core = Compiled.CSharp("Juki", """
        using System; using System.Collections.Generic;
        [assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Juki", "Juki.More, PublicKeyToken=0123456789abcdef" }, OpenNamespaces = new[] { "Juki.Open" })]
        namespace Juki
        {
            [NoCustomization.UseInstead("juki.plugin")] public class Closed<T> { public virtual T Rate => default; public virtual void Run(List<T[]> a) { } public class Nested { public virtual event Action E; } internal void Hidden() { } }
            [NoCustomization.ExtensionPoint("juki.plugin", Status = NoCustomization.ExtensionPointStatus.Deprecated, ReplacedBy = "x")] public interface IOpen { [NoCustomization.CoreBehavior] string Audit => ""; }
            public interface IClosed : IOpen { void M<U>(U u); int this[int i] { get; } }
            [NoCustomization.ExtensionPoint("juki.wrapped")] public class Wrapped { [NoCustomization.ExtensionPoint("juki.w", MustCallBase = true)] public virtual System.Threading.Tasks.Task<int> W(int a) => null; }
            [NoCustomization.PackageInternal] public static class Plumbing { public static int X; public static void Touch() { } }
        }
        """);

    private static readonly Compiled Vendor = Compiled.CSharp("Acme", """
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using Juki;
        public class A : Closed<string> { public override string Rate => "2"; public override void Run(List<string[]> a) { Func<int> f = () => Plumbing.X; f(); } public class N : Nested { public override event Action E; } }
        public class B : A, IClosed { public void M<U>(U u) => Plumbing.Touch(); public int this[int i] => i; string IOpen.Audit => "x"; public new string ToString() => ""; }
        public record R(int X) : IOpen { public async Task<int> Go() { await Task.Yield(); Plumbing.Touch(); return X; } public IEnumerable<int> It() { yield return Plumbing.X; } }
        public class W1 : Wrapped { public override async Task<int> W(int a) { try { await Task.Yield(); if (a > 1) throw new Exception(); } catch (Exception e) when (a > 2) { await base.W(a); } finally { await base.W(a); } return await Help(a); } Task<int> Help(int a) => base.W(a); }
        public class W2 : Wrapped { public override Task<int> W(int a) { Func<Task<int>> f = () => base.W(a); try { switch (a) { case 0: return f(); case 1: case 2: return base.W(2); case 3: throw null; } } finally { base.W(a); } return null; } }
        namespace Juki.Inner { public struct S { public int F = Plumbing.X; public S() { } } public enum E { A } public static class X { public static void M(this string s) { } } }
        """, OptimizationLevel.Debug, Core);

    [Fact]
    public void Flipped_bytes_of_a_vendor_end_in_problems() => Fuzz(Vendor.Image, 1, image => Verify(image, Core.Image, Vendor.Symbols));

    [Fact]
    public void Flipped_bytes_of_a_core_end_in_problems() => Fuzz(Core.Image, 2, image => Verify(Vendor.Image, image, Vendor.Symbols));

    [Fact]
    public void Flipped_bytes_of_debug_symbols_cost_places_only()
    {
        var whole = Verify(Vendor.Image, Core.Image, Vendor.Symbols).Findings.Select(f => f.Key.RuleId).ToArray();
        Fuzz(Vendor.Symbols, 3, symbols => Assert.Equal(whole, Verify(Vendor.Image, Core.Image, symbols).Findings.Select(f => f.Key.RuleId)));
    }

    [Fact]
    public void A_file_cut_anywhere_ends_in_a_problem()
    {
        for (var length = 0; length < Vendor.Image.Length; length += 97)
        {
            var result = Verify(Vendor.Image[..length], Core.Image, null);
            Assert.NotEmpty(result.Problems);
        }
    }

    [Fact]
    public void Flipped_bytes_of_a_package_end_in_problems()
    {
        using var folder = new TemporaryFolder();
        var package = TemporaryFolder.Zip(("lib/net8.0/Acme.dll", Vendor.Image), ("lib/net8.0/Juki.dll", Core.Image), ("inner.zip", TemporaryFolder.Zip(("Acme.dll", Vendor.Image))));
        Fuzz(package, 4, bytes => Verifier.Verify([folder.Write("x.nupkg", bytes)], new VerificationOptions(), TestContext.Current.CancellationToken));
    }

    // Bytes of the metadata tables and blobs are hit most: that is where structure is.
    private static void Fuzz(byte[] whole, int seed, Action<byte[]> verify)
    {
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
        {
            var image = (byte[])whole.Clone();
            for (var flips = 1 + random.Next(4); flips > 0; flips--)
                image[random.Next(image.Length)] = random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
            var before = watch.Elapsed;
            try
            {
                verify(image);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}, round {round}", e);
            }

            Assert.True(watch.Elapsed - before < TimeSpan.FromSeconds(20), $"Seed {seed}, round {round} takes too long");
        }
    }

    private static VerificationResult Verify(byte[] vendor, byte[] core, byte[]? symbols) =>
        Verifier.VerifyImage("Acme.dll", vendor, symbols, [core], new VerificationOptions());
}
