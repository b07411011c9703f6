using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Exchange.Cells.Posts;

/// <summary>How a post is held, as its text says.</summary>
public enum PostStanding
{
    /// <summary>Held.</summary>
    Holds,

    /// <summary>Held beside another (kiêm, kiêm nhiệm).</summary>
    Concurrent,

    /// <summary>Held as acting (quyền).</summary>
    Acting,

    /// <summary>A deputy in charge (phụ trách): the deputy's post is held, and the head's post stands vacant.</summary>
    InCharge,

    /// <summary>Held formerly (nguyên): it is not occupied.</summary>
    Former,

    /// <summary>Held while seconded elsewhere (biệt phái): the home post is kept.</summary>
    Seconded,
}

/// <summary>One post that a cell names.</summary>
/// <param name="Title">Title in full words: Phó Chủ tịch.</param>
/// <param name="Organ">The organ and place after it: UBND xã Vũ Bình; null when the text names none.</param>
/// <param name="Standing">How it is held.</param>
public sealed record PostText(string Title, string? Organ, PostStanding Standing = PostStanding.Holds)
{
    /// <summary>Title and organ, the kind of organ said once: Trưởng phòng, Phòng Nội vụ is Trưởng phòng Nội vụ.</summary>
    public string Name
    {
        get
        {
            var kind = Organ?.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? Organ[..space] : string.Empty;
            return Organ is null ? Title
                : Organ.StartsWith("Văn phòng ", StringComparison.OrdinalIgnoreCase) && Title.EndsWith("Văn phòng", StringComparison.OrdinalIgnoreCase) ? Title + Organ["Văn phòng".Length..]
                : kind.Length > 0 && Title.EndsWith(" " + kind, StringComparison.OrdinalIgnoreCase) ? Title + Organ[kind.Length..]
                : $"{Title} {Organ}";
        }
    }

    /// <summary>The capacity in which it is held; acting for a post held as quyền.</summary>
    public Capacity Capacity => Standing switch { PostStanding.Concurrent => Capacity.Concurrent, PostStanding.Acting => Capacity.Acting, _ => Capacity.Full };

    /// <summary>Whether somebody sits in it.</summary>
    public bool Occupies => Standing != PostStanding.Former;
}

/// <summary>Membership of a committee that a cell names.</summary>
/// <param name="Body">Body: <c>committee</c> or <c>standing-committee</c>, as regulation packs call it.</param>
/// <param name="Name">In full words: Huyện ủy viên, Ủy viên Ban Thường vụ Huyện ủy.</param>
public sealed record MembershipText(string Body, string Name);

/// <summary>What a cell of posts says.</summary>
/// <param name="Written">As written; it is kept beside what was made of it.</param>
/// <param name="Memberships">Memberships of committees.</param>
/// <param name="Posts">Posts, in the order written; empty when the person has none, which is no error.</param>
public sealed record PostCell(string Written, IReadOnlyList<MembershipText> Memberships, IReadOnlyList<PostText> Posts);
