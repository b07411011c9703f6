namespace CadreOrleans.Domain.Regulations;

using System.Collections.Concurrent;
using System.Reflection;

/// <summary>The packs that the product ships, from <c>regulations/</c>.</summary>
public sealed class BuiltInPacks
{
    private const string Prefix = "regulations/";
    private static readonly Assembly Home = typeof(BuiltInPacks).Assembly;
    private readonly ConcurrentDictionary<string, RegulationPack> packs = new();

    /// <summary>Identifiers of all shipped packs.</summary>
    public IReadOnlyList<string> Ids { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^".json".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The pack of an identifier; null when none is shipped.</summary>
    /// <exception cref="InvalidPackException">The shipped file is damaged.</exception>
    public RegulationPack? Find(string id) => Ids.Contains(id) ? packs.GetOrAdd(id, Load) : null;

    /// <summary>The pack of an identifier.</summary>
    /// <exception cref="ArgumentException">None is shipped under that identifier.</exception>
    public RegulationPack Get(string id) => Find(id) ?? throw new ArgumentException($"No regulation pack '{id}' is shipped.", nameof(id));

    private static RegulationPack Load(string id)
    {
        using var stream = Home.GetManifestResourceStream(Prefix + id + ".json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return PackReader.Read(bytes);
    }
}
