using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Imports;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Grains.Imports;

/// <summary>Turns what a planner chose into what the reading of files takes.</summary>
internal static class ImportChoiceReading
{
    public static ReadingChoices Of(ImportChoices choices) => new()
    {
        Dialect = choices.Encoding is { } encoding && choices.Separator is { } separator ? new TextDialect(encoding, separator) : null,
        Sheets = new SheetChoices
        {
            LeftOutSheets = (choices.LeftOutSheets ?? []).ToHashSet(),
            HiddenSheets = (choices.HiddenSheets ?? []).ToHashSet(),
            Mappings = (choices.Columns ?? []).GroupBy(column => column.Sheet).ToDictionary(
                sheet => sheet.Key,
                sheet => new SheetMapping(sheet.Key, [.. sheet.Select(column => new Exchange.Layouts.ColumnChoice(column.Header, column.Field, column.Column))])),
            Values = (choices.Values ?? []).ToDictionary(value => (value.Sheet, value.Row, value.Column), value => value.Value),
            DateOrders = (choices.DateOrders ?? []).ToDictionary(order => (order.Sheet, order.Column), order => order.MonthFirst ? DayOrder.MonthDay : DayOrder.DayMonth),
        },
        People = (choices.People ?? []).ToDictionary(
            person => (person.Sheet, person.Row),
            person => new IdentityChoice(
                person.Kind == PersonChoiceKind.LeftOut,
                person.Kind == PersonChoiceKind.Known && person.Official is { } official && Identifier.IsWellFormed(official) ? new OfficialId(official) : null,
                person.TakesPost)),
    };
}
