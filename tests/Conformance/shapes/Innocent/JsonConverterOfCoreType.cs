// A framework converter for a core type, and a comparer of core keys.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Juki;

namespace Acme.Json;

public sealed class ResidentConverter : JsonConverter<Resident>
{
    public override Resident Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Resident value, JsonSerializerOptions options) => writer.WriteStringValue(value.Number);
}

public sealed class KeyComparer : EqualityComparer<ResidentKey>
{
    public override bool Equals(ResidentKey x, ResidentKey y) => x == y;

    public override int GetHashCode(ResidentKey obj) => obj.Number.GetHashCode();
}
