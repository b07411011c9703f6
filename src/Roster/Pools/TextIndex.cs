using System.Text;
using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Roster.Pools;

/// <summary>Texts folded for searching, one after the other in one block of bytes, so that a word is looked for in all of them at once.</summary>
internal sealed class TextIndex
{
    private const byte Separator = (byte)'\n';
    private readonly byte[] block;
    private readonly int[] starts;

    public TextIndex(IReadOnlyList<string> texts)
    {
        using var folded = new MemoryStream();
        starts = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
        {
            starts[i] = (int)folded.Position;
            folded.Write(Encoding.UTF8.GetBytes(Folding.Fold(texts[i])));
            folded.WriteByte(Separator);
        }

        starts[^1] = (int)folded.Position;
        block = folded.ToArray();
    }

    /// <summary>Size in bytes.</summary>
    public long Bytes => block.Length + (sizeof(int) * (long)starts.Length);

    /// <summary>Calls back once for each text, by place, that holds a folded word.</summary>
    public void Find(string foldedWord, Action<int> found)
    {
        var word = Encoding.UTF8.GetBytes(foldedWord);
        var at = 0;
        while (block.AsSpan(at).IndexOf(word) is >= 0 and var next)
        {
            var place = Array.BinarySearch(starts, at + next);
            place = place >= 0 ? place : ~place - 1;
            found(place);
            at = starts[place + 1];
        }
    }
}
