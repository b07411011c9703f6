using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.Posts;

/// <summary>
/// Reads a cell that holds memberships of committees and one or several posts. What was made of it is shown to the planner before anything is stored; whoever moves
/// later has to leave every one of the posts, or say which are kept.
/// </summary>
public static partial class PostReader
{
    /// <summary>Memberships and posts of a cell.</summary>
    public static CellReading<PostCell> Read(string text)
    {
        var written = CellText.Clean(text);
        var segments = PostSegments.Of(text);
        var memberships = new List<MembershipText>();
        var posts = new List<PostText>();
        var doubts = new List<Doubt>();
        foreach (var segment in segments)
        {
            if (CommitteeTexts.Of(segment, string.Join(' ', segments.Where(other => other != segment))) is { } membership)
            {
                memberships.Add(membership);
            }
            else if (Post(segment) is { } post)
            {
                posts.Add(post);
            }
            else
            {
                posts.Add(new PostText(segment, null));
                doubts.Add(Doubt.Warning("post-title-unknown"));
            }
        }

        posts = Placed(posts);
        if (segments.Count > 1)
        {
            doubts.Add(Doubt.Notice("post-split", string.Join(" | ", [.. memberships.Select(membership => membership.Name), .. posts.Select(post => post.Name)])));
        }

        doubts.AddRange(posts.Select(OfStanding).OfType<Doubt>());
        return CellReading.Of(new PostCell(written, memberships, posts), doubts);
    }

    private static PostText? Post(string segment)
    {
        var (rest, standing) = Former().Match(segment) is { Success: true } former ? (segment[former.Length..], PostStanding.Former)
            : Acting().Match(segment) is { Success: true } acting ? (segment[acting.Length..], PostStanding.Acting)
            : Beside().Match(segment) is { Success: true } beside ? (segment[beside.Length..], PostStanding.Concurrent)
            : (segment, PostStanding.Holds);
        if (Remark().Match(rest) is { Success: true } remark)
        {
            standing = remark.Groups["away"].Success ? PostStanding.Seconded : remark.Groups["beside"].Success ? PostStanding.Concurrent : standing;
            rest = rest.Remove(remark.Index, remark.Length).Trim();
        }

        if (DeputyInCharge().Match(rest) is { Success: true } deputy)
        {
            return new PostText("Phó " + HeadOf(deputy.Groups[1].Value), deputy.Groups[1].Value, PostStanding.InCharge);
        }

        if (HeadInCharge().Match(rest) is { Success: true } head && !PostTitles.Begins(head.Groups[1].Value))
        {
            return new PostText(HeadOf(head.Groups[1].Value), head.Groups[1].Value, PostStanding.Acting);
        }

        if (InCharge().Match(rest) is { Success: true } inCharge)
        {
            standing = inCharge.Index > 0 ? PostStanding.InCharge : PostStanding.Acting;
            rest = rest.Remove(inCharge.Index, inCharge.Length);
        }

        return PostTitles.Split(rest.Trim()) is var (title, organ) ? new PostText(title, organ, standing) : null;
    }

    private static string HeadOf(string organ) =>
        organ.StartsWith("phòng", StringComparison.OrdinalIgnoreCase) ? "Trưởng phòng"
        : organ.StartsWith("ban", StringComparison.OrdinalIgnoreCase) ? "Trưởng ban"
        : organ.StartsWith("văn phòng", StringComparison.OrdinalIgnoreCase) ? "Chánh Văn phòng"
        : "Trưởng";

    // The place said once, with the last post, is the place of all: Bí thư Đảng ủy, Chủ tịch HĐND xã Vũ Bình.
    private static List<PostText> Placed(List<PostText> posts)
    {
        var commune = posts.Select(post => CommitteeTexts.Commune().Match(post.Organ ?? string.Empty).Value).LastOrDefault(place => place.Length > 0);
        var district = posts.Any(post => CommitteeTexts.District().IsMatch(post.Organ ?? string.Empty));
        return
        [
            .. posts.Select(post => post switch
            {
                { Organ: null } when PartySecretary().IsMatch(post.Title) && (commune is not null || district) => post with { Organ = commune is not null ? $"Đảng ủy {commune}" : "Huyện ủy" },
                { Organ: { } organ } when commune is not null && CommuneOrgan().IsMatch(organ) => post with { Organ = $"{organ} {commune}" },
                { Organ: { } organ } when commune is null && district && StateOrgan().IsMatch(organ) => post with { Organ = $"{organ} huyện" },
                _ => post,
            }),
        ];
    }

    private static Doubt? OfStanding(PostText post) => post.Standing switch
    {
        PostStanding.Former => Doubt.Notice("post-former"),
        PostStanding.InCharge => Doubt.Notice("post-in-charge", post.Name),
        PostStanding.Acting => Doubt.Notice("post-acting", post.Name),
        PostStanding.Seconded => Doubt.Notice("post-seconded"),
        _ => null,
    };

    [GeneratedRegex(@"^nguyên\s+(?:là\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Former();

    [GeneratedRegex(@"^(?:quyền\s+|Q\.\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Acting();

    [GeneratedRegex(@"^kiêm(?: nhiệm)?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\s*\((?:(?<away>biệt phái[^()]*)|(?<beside>kiêm[^()]*))\)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^phó (?:trưởng )?phụ trách\s+(.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeputyInCharge();

    [GeneratedRegex(@"^phụ trách\s+(.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadInCharge();

    [GeneratedRegex(@"\s*\bphụ trách\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InCharge();

    [GeneratedRegex("^(?:Phó )?Bí thư(?: Thường trực)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartySecretary();

    [GeneratedRegex("^(?:đảng ủy|HĐND|UBND|UBMTTQ|hội LHPN|hội nông dân|hội CCB|đoàn thanh niên)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommuneOrgan();

    [GeneratedRegex("^(?:HĐND|UBND|UBMTTQ)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StateOrgan();
}
