using System.Globalization;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Generator;

/// <summary>Units and posts of the district: the communes are facts, the number of posts is invented (see the data dictionary).</summary>
internal sealed class Organisation(World world)
{
    private const string District = "district";
    private const string Province = "province";
    private int positions;

    public Org Root { get; private set; } = null!;

    public Org Party { get; private set; } = null!;

    public static void Build(World world)
    {
        var organisation = new Organisation(world);
        organisation.BuildDistrict();
        organisation.BuildCommunes();
    }

    private void BuildDistrict()
    {
        Root = Unit("Huyện Lạc Sơn", District, District, null);
        Party = Unit("Huyện ủy Lạc Sơn", District, "party-committee", Root);
        Post(Party, "district-secretary", "Bí thư Huyện ủy", 1, Province);
        var standing = Post(Party, "district-standing-deputy-secretary", "Phó Bí thư Thường trực Huyện ủy", 1, Province);
        var deputy = Post(Party, "district-deputy-secretary", "Phó Bí thư Huyện ủy", 1, Province);
        Post(Party, "district-standing-committee-member", "Ủy viên Ban Thường vụ Huyện ủy", 11, District);
        Post(Party, "district-committee-member", "Ủy viên Ban Chấp hành Đảng bộ huyện", 39, District);
        Office("Ban Tổ chức Huyện ủy", "Trưởng", 2, 4);
        Office("Ủy ban Kiểm tra Huyện ủy", "Chủ nhiệm", 2, 4);
        Office("Ban Tuyên giáo Huyện ủy", "Trưởng", 2, 3);
        Office("Ban Dân vận Huyện ủy", "Trưởng", 1, 2);
        Office("Văn phòng Huyện ủy", "Chánh", 2, 6);
        PublicUnit("Trung tâm Chính trị huyện", 1, 2, Party);
        BuildState(standing, deputy);
        BuildFront();
        var police = Unit("Công an huyện", District, "police", Root);
        Post(police, "district-police-head", "Trưởng Công an huyện", 1, Province, "Công an tỉnh");
        var military = Unit("Ban Chỉ huy Quân sự huyện", District, "military", Root);
        Post(military, "district-military-head", "Chỉ huy trưởng Ban Chỉ huy Quân sự huyện", 1, Province, "Bộ Chỉ huy Quân sự tỉnh");
    }

    private void BuildState(Post standing, Post deputy)
    {
        var council = Unit("Hội đồng nhân dân huyện", District, "council", Root);
        Post(council, "district-council-chair", "Chủ tịch HĐND huyện", 1, Province).LinkedTo = standing;
        Post(council, "district-council-vice-chair", "Phó Chủ tịch HĐND huyện", 2, Province);
        foreach (var board in new[] { "Ban Pháp chế", "Ban Kinh tế - Xã hội" })
        {
            var unit = Unit(board + " HĐND huyện", District, "council-board", council);
            Post(unit, "district-council-board-head", $"Trưởng {board} HĐND huyện", 1, District);
            Post(unit, "district-council-board-deputy", $"Phó Trưởng {board} HĐND huyện", 1, District);
        }

        var committee = Unit("Ủy ban nhân dân huyện", District, "peoples-committee", Root);
        deputy.LinkedTo = Post(committee, "district-committee-chair", "Chủ tịch UBND huyện", 1, Province);
        Post(committee, "district-committee-vice-chair", "Phó Chủ tịch UBND huyện", 3, Province);
        var divisions = new (string Name, string Head, int Deputies, int Specialists)[]
        {
            ("Văn phòng HĐND và UBND huyện", "Chánh", 2, 6), ("Phòng Nội vụ", "Trưởng", 2, 3), ("Phòng Tư pháp", "Trưởng", 1, 2),
            ("Phòng Tài chính - Kế hoạch", "Trưởng", 2, 5), ("Phòng Kinh tế và Hạ tầng", "Trưởng", 2, 4),
            ("Phòng Nông nghiệp và Phát triển nông thôn", "Trưởng", 2, 4), ("Phòng Tài nguyên và Môi trường", "Trưởng", 2, 4),
            ("Phòng Lao động - Thương binh và Xã hội", "Trưởng", 2, 3), ("Phòng Văn hóa và Thông tin", "Trưởng", 2, 3),
            ("Phòng Giáo dục và Đào tạo", "Trưởng", 2, 4), ("Phòng Y tế", "Trưởng", 1, 2), ("Phòng Dân tộc", "Trưởng", 1, 2),
            ("Thanh tra huyện", "Chánh", 2, 3),
        };
        foreach (var (name, head, deputies, specialists) in divisions)
        {
            var unit = Unit(name, District, "division", committee);
            Staff(unit, "district-division", head, deputies, specialists);
        }

        PublicUnit("Trung tâm Văn hóa, Thể thao và Truyền thông huyện", 2, 3, committee);
        PublicUnit("Ban Quản lý dự án đầu tư xây dựng huyện", 2, 3, committee);
        PublicUnit("Trung tâm Dịch vụ nông nghiệp huyện", 1, 2, committee);
        PublicUnit("Trung tâm Phát triển quỹ đất huyện", 1, 2, committee);
        PublicUnit("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện", 1, 2, committee);
    }

    private void BuildFront()
    {
        var front = Unit("Ủy ban Mặt trận Tổ quốc Việt Nam huyện", District, "front", Root);
        Post(front, "district-front-chair", "Chủ tịch Ủy ban MTTQ huyện", 1, District);
        Post(front, "district-front-vice-chair", "Phó Chủ tịch Ủy ban MTTQ huyện", 2, District);
        Post(front, "district-specialist", "Chuyên viên Ủy ban MTTQ huyện", 2, District);
        foreach (var (name, prefix, head, deputy) in new[]
        {
            ("Hội Liên hiệp Phụ nữ huyện", "district-mass", "Chủ tịch", "Phó Chủ tịch"),
            ("Hội Nông dân huyện", "district-mass", "Chủ tịch", "Phó Chủ tịch"),
            ("Hội Cựu chiến binh huyện", "district-veterans", "Chủ tịch", "Phó Chủ tịch"),
            ("Huyện đoàn Lạc Sơn", "district-youth", "Bí thư", "Phó Bí thư"),
            ("Liên đoàn Lao động huyện", "district-mass", "Chủ tịch", "Phó Chủ tịch"),
        })
        {
            var unit = Unit(name, District, "mass-organisation", Root);
            Post(unit, prefix + "-head", $"{head} {name}", 1, District);
            Post(unit, prefix + "-deputy", $"{deputy} {name}", 1, District);
            Post(unit, "district-specialist", $"Chuyên viên {name}", 2, District);
        }
    }

    private void BuildCommunes()
    {
        using var text = new StreamReader(typeof(Organisation).Assembly.GetManifestResourceStream("communes.csv")!);
        foreach (var line in text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var cells = line.Split(',');
            var unit = Unit(cells[1], "commune", "commune", Root, cells[0]);
            var place = char.ToLowerInvariant(cells[1][0]) + cells[1][1..];
            Post(unit, "commune-secretary", $"Bí thư Đảng ủy {place}", 1, District);
            Post(unit, "commune-deputy-secretary", $"Phó Bí thư Đảng ủy {place}", 1, District);
            Post(unit, "commune-council-chair", $"Chủ tịch HĐND {place}", 1, District);
            Post(unit, "commune-council-vice-chair", $"Phó Chủ tịch HĐND {place}", 1, District);
            Post(unit, "commune-committee-chair", $"Chủ tịch UBND {place}", 1, District);
            Post(unit, "commune-committee-vice-chair", $"Phó Chủ tịch UBND {place}", 1, District);
            Post(unit, "commune-front-chair", $"Chủ tịch Ủy ban MTTQ {place}", 1, District);
            Post(unit, "commune-youth-head", $"Bí thư Đoàn Thanh niên {place}", 1, District);
            Post(unit, "commune-women-head", $"Chủ tịch Hội LHPN {place}", 1, District);
            Post(unit, "commune-farmers-head", $"Chủ tịch Hội Nông dân {place}", 1, District);
            Post(unit, "commune-veterans-head", $"Chủ tịch Hội CCB {place}", 1, District);
            Post(unit, "commune-civil-servant", $"Công chức {place}", 9, District);
            Post(unit, "commune-standing-committee-member", $"Ủy viên Ban Thường vụ Đảng ủy {place}", 5, District);
            Post(unit, "commune-committee-member", $"Ủy viên Ban Chấp hành Đảng bộ {place}", 15, District);
        }
    }

    private void Office(string name, string head, int deputies, int specialists) =>
        Staff(Unit(name, District, "party-office", Party), "district-party", head, deputies, specialists);

    private void PublicUnit(string name, int deputies, int specialists, Org parent) =>
        Staff(Unit(name, District, "public-unit", parent), "district-public-unit", "Giám đốc", deputies, specialists);

    private void Staff(Org unit, string prefix, string head, int deputies, int specialists)
    {
        var place = unit.Name.StartsWith("Phòng", StringComparison.Ordinal) ? "phòng" + unit.Name["Phòng".Length..] : unit.Name;
        Post(unit, prefix + "-head", $"{head} {place}", 1, District);
        Post(unit, prefix + "-deputy", $"Phó {head} {place}", deputies, District);
        Post(unit, "district-specialist", $"Chuyên viên {place}", specialists, District);
    }

    private Org Unit(string name, string tier, string kind, Org? parent, string code = "")
    {
        var number = world.Units.Count + 1;
        var unit = new Org(new UnitId(string.Create(CultureInfo.InvariantCulture, $"u-{number:D3}")), code, name, tier, kind, parent, number);
        world.Units.Add(unit);
        return unit;
    }

    private Post Post(Org unit, string title, string name, int seats, string level, string? consults = null)
    {
        positions++;
        var id = new PositionId(string.Create(CultureInfo.InvariantCulture, $"p-{positions:D4}"));
        var found = world.Pack.FindTitle(title) ?? throw new InvalidOperationException($"The pack has no title '{title}'.");
        var post = new Post(id, unit, found, name, seats, level, consults, unit.Posts.Count + 1);
        unit.Posts.Add(post);
        return post;
    }
}
