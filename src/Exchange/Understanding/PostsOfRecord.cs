using CadreOrleans.Exchange.Cells.Careers;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Posts of a record: those held now, or the one post of a row of a career.</summary>
internal static class PostsOfRecord
{
    /// <summary>Posts and memberships of committees that the record names.</summary>
    public static (IReadOnlyList<PostRecord> Posts, IReadOnlyList<string> Memberships) Read(RecordReader reader, RecordRows record)
    {
        if (reader.Has("tenure.from"))
        {
            return (Held(reader, record) is { } held ? [held] : [], []);
        }

        if (reader.Outline.Layout == "post-list")
        {
            var post = PositionReading.Read(reader, record);
            return (post is null ? [] : [new PostRecord(post.Title, post.Unit)], []);
        }

        var cell = reader.Value("person.post", record, PostReader.Read);
        return cell is null
            ? ([], [])
            : ([.. cell.Posts.Select(Of)], [.. cell.Memberships.Select(membership => membership.Name)]);
    }

    private static PostRecord Of(PostText post) => new(post.Title, post.Organ, post.Capacity, !post.Occupies);

    private static PostRecord? Held(RecordReader reader, RecordRows record)
    {
        var text = reader.Text("post.title", record) ?? reader.Text("person.post", record);
        var reading = CareerPeriodReader.Read(reader.Cell("tenure.from", record), reader.Cell("tenure.until", record), reader.Rules());
        foreach (var doubt in reading.Doubts)
        {
            reader.Found(doubt, "tenure.from", record, Written(reader, record));
        }

        if (text is null)
        {
            return null;
        }

        var kind = reader.Text("tenure.kind", record);
        var post = PostReader.Read(text).Value.Posts is [var single] ? Of(single) : new PostRecord(text);
        return post with
        {
            Capacity = kind switch { "acting" => Domain.Careers.Capacity.Acting, "concurrent" => Domain.Careers.Capacity.Concurrent, _ => post.Capacity },
            Since = reading.Value.From,
            Until = reading.Value.To,
            IsFormer = post.IsFormer || (reading.Value.To is { } until && until.Latest < reader.Rules().Today),
        };
    }

    private static string Written(RecordReader reader, RecordRows record) =>
        string.Join(" - ", new[] { reader.Cell("tenure.from", record), reader.Cell("tenure.until", record) }.Where(cell => !cell.IsBlank).Select(cell => cell.Text));
}
