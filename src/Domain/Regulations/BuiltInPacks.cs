namespace CadreOrleans.Domain.Regulations;

using System.Collections.Concurrent;
using System.Reflection;

/// <summary>The packs that the product ships, from <c>regulations/</c>.</summary>
public sealed class BuiltInPacks
{
    private const string Prefix = "regulations/";
    private static readonly Assembly Home = typeof(BuiltInPacks).Assembly;
    private readonly ConcurrentDictionary<string, RegulationPack> packs = new();
    private readonly ConcurrentDictionary<(string Id, string Overlay), RegulationPack> overlaid = new();

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

    /// <summary>The pack of an identifier with a workspace's own values laid over it. The one place where the pack of a workspace is made.</summary>
    /// <param name="id">Identifier of a shipped pack.</param>
    /// <param name="overlay">The values, as <see cref="PackOverlay"/> takes them; null if none.</param>
    /// <exception cref="ArgumentException">None is shipped under that identifier.</exception>
    /// <exception cref="InvalidPackException">The result is no valid pack.</exception>
    public RegulationPack Get(string id, string? overlay) =>
        overlay is null ? Get(id) : overlaid.GetOrAdd((id, overlay), key => PackReader.Read(PackOverlay.Apply(Bytes(Get(key.Id).Id), key.Overlay)));

    /// <summary>The pack's document with the values laid over it.</summary>
    /// <exception cref="ArgumentException">None is shipped under that identifier.</exception>
    internal byte[] Document(string id, string? overlay) => overlay is null ? Bytes(Get(id).Id) : PackOverlay.Apply(Bytes(Get(id).Id), overlay);

    private static RegulationPack Load(string id) => PackReader.Read(Bytes(id));

    private static byte[] Bytes(string id)
    {
        using var stream = Home.GetManifestResourceStream(Prefix + id + ".json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
