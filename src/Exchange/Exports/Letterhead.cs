using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Exports;

/// <summary>Whose form a paper has.</summary>
public enum AuthorityStyle
{
    /// <summary>A party body.</summary>
    Party,

    /// <summary>A state body.</summary>
    State,
}

/// <summary>
/// The head of an official paper. Party bodies write by HD 36-HD/VPTW (2018): the issuing body with a star to the left, the party's name to the right. State
/// bodies write by NĐ 30/2020/NĐ-CP, appendix I: the issuing body to the left, the country's name and motto to the right. Both layouts are recalled.
/// </summary>
/// <param name="Style">Party or state.</param>
/// <param name="Body">The body that issues the paper, as it is called.</param>
public sealed record Letterhead(AuthorityStyle Style, string Body)
{
    private static readonly Bilingual[] Party = [new("ĐẢNG CỘNG SẢN VIỆT NAM", "COMMUNIST PARTY OF VIETNAM")];

    private static readonly Bilingual[] State =
    [
        new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM"),
        new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
    ];

    /// <summary>The lines to the right.</summary>
    public IReadOnlyList<Bilingual> Right => Style == AuthorityStyle.Party ? Party : State;

    /// <summary>The mark under the issuing body; empty where there is none.</summary>
    public string Mark => Style == AuthorityStyle.Party ? "*" : string.Empty;

    /// <summary>The line for number and sign, which whoever issues the paper fills in.</summary>
    public Bilingual Number => Style == AuthorityStyle.Party ? new("Số ……-……/……", "No ……-……/……") : new("Số: ……/……", "No: ……/……");

    /// <summary>The line for place and day, which whoever issues the paper fills in: a day of printing would make two prints of one state differ.</summary>
    public static Bilingual PlaceAndDay { get; } = new("……………, ngày …… tháng …… năm ………", "……………, date ……/……/………");
}
