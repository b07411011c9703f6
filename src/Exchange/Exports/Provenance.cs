using System.Globalization;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Exports;

/// <summary>What an export rests on and who made it: it stands on every sheet and paper, so that two papers can be told apart.</summary>
/// <param name="AsOf">Effective day of what is shown.</param>
/// <param name="LedgerPosition">Ledger position up to which records count.</param>
/// <param name="Pack">Regulation pack and its version.</param>
/// <param name="Author">Account that made it.</param>
/// <param name="Fictional">Whether all data are invented.</param>
public sealed record Provenance(DateOnly AsOf, long LedgerPosition, string Pack, string Author, bool Fictional)
{
    /// <summary>One line that states it.</summary>
    public Bilingual Line { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"Số liệu đến ngày {AsOf:dd/MM/yyyy}; vị trí nhật ký dữ liệu {LedgerPosition}; bộ quy định {Pack}; người lập: {Author}.")
            + (Fictional ? " Dữ liệu mẫu, không có thật." : string.Empty),
        string.Create(CultureInfo.InvariantCulture, $"As of {AsOf:dd/MM/yyyy}; ledger position {LedgerPosition}; regulation pack {Pack}; made by {Author}.")
            + (Fictional ? " Sample data, invented." : string.Empty));
}
