using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 08: one cell with memberships and several posts.</summary>
public sealed class Case08PostTests
{
    [Theory]
    [InlineData(1, "Ủy viên Ban Thường vụ Huyện ủy", "Trưởng Ban Tổ chức Huyện ủy")]
    [InlineData(2, "Ủy viên Ban Thường vụ Huyện ủy", "Trưởng Ban Tổ chức huyện ủy", "Trưởng Phòng Nội vụ")]
    [InlineData(3, "Huyện ủy viên", "Bí thư Đảng ủy xã Yên Phú")]
    [InlineData(4, "Tỉnh ủy viên", "Bí thư Huyện ủy")]
    [InlineData(5, "Ủy viên Ban Thường vụ Huyện ủy", "Phó Bí thư Huyện ủy", "Chủ tịch UBND huyện")]
    [InlineData(6, null, "Bí thư Đảng ủy xã Vũ Bình", "Chủ tịch HĐND xã Vũ Bình")]
    [InlineData(7, null, "Phó Bí thư Đảng ủy xã", "Chủ tịch UBND xã (Concurrent)")]
    [InlineData(8, "Huyện ủy viên", "Bí thư Đảng ủy xã Ngọc Lâu (Former)")]
    [InlineData(9, null, "Phó Trưởng phòng TC-KH (InCharge)")]
    [InlineData(10, null, "Chủ tịch UBND huyện (Acting)")]
    [InlineData(11, null, "Phó Chánh án TAND huyện (InCharge)")]
    [InlineData(12, "Huyện ủy viên", "Trưởng phòng TN&MT")]
    [InlineData(13, "Huyện ủy viên", "Chủ tịch Hội LHPN huyện")]
    [InlineData(14, null, "Chuyên viên (Seconded)")]
    [InlineData(15, null)]
    [InlineData(16, null, "Bí thư Chi bộ", "Trưởng thôn Mẫu")]
    public void Cell_WhenWrittenSo_IsSplit(int row, string? membership, params string[] posts)
    {
        var cell = PostReader.Read(CaseFile.Rows("08-post-strings/input.csv")[row][2].Text).Value;
        cell.Memberships.Select(member => MatchingKey.Of(member.Name)).ShouldBe(membership is null ? [] : [MatchingKey.Of(membership)]);
        cell.Posts.Select(post => MatchingKey.Of(post.Name + (post.Standing == PostStanding.Holds ? string.Empty : $" ({post.Standing})"))).ShouldBe(posts.Select(MatchingKey.Of));
    }

    [Fact]
    public void Cell_WhenSplit_KeepsWhatWasWrittenAndShowsWhatWasMade()
    {
        var written = CaseFile.Rows("08-post-strings/input.csv")[5][2].Text;
        var reading = PostReader.Read(written);
        reading.Value.Written.ShouldBe(written);
        reading.Doubts.Single().ShouldSatisfyAllConditions(
            doubt => doubt.Code.ShouldBe("post-split"), doubt => doubt.Right.ShouldBe("Ủy viên Ban Thường vụ Huyện ủy | Phó Bí thư Huyện ủy | Chủ tịch UBND huyện"));
    }

    [Fact]
    public void Cell_WhenFormerHolder_OccupiesNothing() =>
        PostReader.Read(CaseFile.Rows("08-post-strings/input.csv")[8][2].Text).Value.Posts.Single().Occupies.ShouldBeFalse();

    [Fact]
    public void Cell_WhenBlank_IsNoError() => PostReader.Read(string.Empty).Doubts.ShouldBeEmpty();

    [Theory]
    [InlineData("Phó Trưởng phòng Tài chính - Kế hoạch", "Phó Trưởng phòng Tài chính - Kế hoạch")]
    [InlineData("Trưởng phòng Lao động, Thương binh và Xã hội", "Trưởng phòng Lao động, Thương binh và Xã hội")]
    [InlineData("TP Nội vụ", "Trưởng phòng Nội vụ")]
    [InlineData("PCVP Huyện ủy", "Phó Chánh Văn phòng Huyện ủy")]
    [InlineData("Bí thư Chi bộ (kiêm nhiệm)", "Bí thư Chi bộ")]
    [InlineData("BTĐU xã Ân Nghĩa", "Bí thư Đảng ủy xã Ân Nghĩa")]
    [InlineData("Phó phòng Nội vụ", "Phó Trưởng phòng Nội vụ")]
    [InlineData("Phụ trách Phòng Nội vụ", "Trưởng phòng Nội vụ")]
    public void Post_WhenOne_IsNotTornApart(string written, string name) => PostReader.Read(written).Value.Posts.Single().Name.ShouldBe(name);
}
