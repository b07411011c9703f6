using System.Text;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;
using FsCheck.Xunit;

namespace CadreOrleans.Exchange.Tests.Cells;

/// <summary>What holds of every text.</summary>
public sealed class TextPropertyTests
{
    [Property]
    public void MatchingKey_WhenMadeOfAKey_IsTheSame(string? text) => MatchingKey.Of(MatchingKey.Of(text ?? string.Empty)).ShouldBe(MatchingKey.Of(text ?? string.Empty));

    [Property]
    public void Clean_WhenCleanAlready_IsTheSame(string? text) => CellText.Clean(CellText.Clean(text ?? string.Empty)).ShouldBe(CellText.Clean(text ?? string.Empty));

    [Theory]
    [InlineData("Hoà Bình", "Hòa Bình")]
    [InlineData("uỷ viên", "Ủy  viên ")]
    [InlineData("thuý", "thúy")]
    [InlineData("Quý Hoà", "quý\u00A0hòa")]
    [InlineData("Đinh", "\u00D0inh")]
    [InlineData("Nguyễn", "Nguye\u0302\u0303n")]
    [InlineData("Việt", "Vi\u00EA\u0323t")]
    public void MatchingKey_WhenOnlyTheWritingDiffers_IsEqual(string one, string other) => MatchingKey.Of(one).ShouldBe(MatchingKey.Of(other));

    [Theory]
    [InlineData("Hùng", "Hưng")]
    [InlineData("Hùng", "Hung")]
    [InlineData("Đinh", "Dinh")]
    [InlineData("má", "mà")]
    public void MatchingKey_WhenLettersDiffer_IsNotEqual(string one, string other) => MatchingKey.Of(one).ShouldNotBe(MatchingKey.Of(other));

    [Theory]
    [InlineData("tcvn3")]
    [InlineData("vni")]
    public void Decode_WhenEveryLetterWasStored_GivesItBack(string name)
    {
        var table = name == "vni" ? LetterTable.Vni : LetterTable.Tcvn3;
        table.Stored.Count.ShouldBe(name == "vni" ? 134 : 74);
        foreach (var (letter, stored) in table.Stored)
        {
            table.Decode(stored).ShouldBe(letter.ToString());
            table.Decode($"b{stored}n {stored}").ShouldBe($"b{letter}n {letter}");
        }
    }

    [Theory]
    [InlineData("Đồng chí Nguyễn Thị Thưởng giữ chức vụ Trưởng phòng Nội vụ huyện Lạc Sơn")]
    [InlineData("quách văn mừng, bùi thị ưng, đinh công nghiệm, hà thị ước, bạch đức chiếu, lường thị quỳnh, sùng a nỉ")]
    public void Decode_WhenATextWasStored_GivesItBack(string text)
    {
        foreach (var (table, writable) in new[] { (LetterTable.Vni, text), (LetterTable.Tcvn3, text.ToLowerInvariant()) })
        {
            var stored = string.Concat(writable.Normalize(NormalizationForm.FormC).Select(c => table.Stored.TryGetValue(c, out var spelling) ? spelling : c.ToString()));
            table.Decode(stored).ShouldBe(writable);
            EncodingEvidence.Of(stored).Certain.ShouldBe(table == LetterTable.Vni ? StoredEncoding.Vni : StoredEncoding.Tcvn3);
        }
    }

    [Fact]
    public void Read_WhenWindows1258SeenAsWindows1252_ComposesTheLetters()
    {
        var stored = Encoding.Latin1.GetString(CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes("Nguyê\u0303n Thi\u0323 Ươ\u0301c"));
        var cell = SheetCell.OfText(stored);
        ColumnText.Of([cell]).Read(cell).Value.ShouldBe("Nguyễn Thị Ước");
    }

    [Theory]
    [InlineData("Nguyá»…n VÄƒn Háº£i", TextDamage.Mojibake)]
    [InlineData("ThÃ¡i", TextDamage.Mojibake)]
    [InlineData("Nguy?n V?n H?i", TextDamage.LostLetters)]
    [InlineData("B\uFFFDi", TextDamage.LostLetters)]
    [InlineData("Chưa rõ?", TextDamage.None)]
    [InlineData("?/1978", TextDamage.None)]
    [InlineData("NguyÔn V¨n L\u00AD¬ng", TextDamage.None)]
    [InlineData("Nguyễn Văn Lương", TextDamage.None)]
    public void Damage_WhenLettersAreLost_IsSaid(string text, TextDamage damage) => TextDamages.Of(text).ShouldBe(damage);

    [Fact]
    public void Read_WhenMojibake_IsSaidAndNotGuessed()
    {
        var cell = SheetCell.OfText("Nguyá»…n VÄƒn Háº£i");
        var reading = ColumnText.Of([cell]).Read(cell);
        reading.Doubts.Single().ShouldSatisfyAllConditions(doubt => doubt.Code.ShouldBe("text-mojibake"), doubt => doubt.Right.ShouldBeNull());
    }

    [Theory]
    [InlineData("Họ và\r\ntên", "Họ và tên")]
    [InlineData(" Chức\u00A0\u00A0vụ\u200B ", "Chức vụ")]
    public void Clean_WhenSpacesOfAnyKind_LeavesOne(string text, string clean) => CellText.Clean(text).ShouldBe(clean);

    [Fact]
    public void Clean_WhenHalfACharacter_SaysThatItIsLost() => CellText.Clean("B\uD83Ci").ShouldBe("B\uFFFDi");
}
