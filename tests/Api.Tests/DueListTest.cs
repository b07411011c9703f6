using System.Net;
using System.Text;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class DueListTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";

    [Fact]
    public async Task DueList_OfTheSample_HasTotalsThatAreThoseOfItsRows()
    {
        var list = (await api.GetAsync($"{Sample}/due-list?limit=500")).GetProperty("value");
        var items = list.GetProperty("items").GetProperty("items").EnumerateArray().ToArray();
        list.GetProperty("from").GetString().ShouldBe("2022-06-30");
        list.GetProperty("to").GetString().ShouldBe("2023-06-30");
        list.GetProperty("months").GetArrayLength().ShouldBe(12);
        items.Length.ShouldBe(list.GetProperty("total").GetInt32());
        items.Select(item => item.GetProperty("on").GetString()).ShouldBeInOrder();
        foreach (var total in list.GetProperty("totals").EnumerateArray())
        {
            var kind = total.GetProperty("kind").GetString();
            total.GetProperty("total").GetInt32().ShouldBe(items.Count(item => item.GetProperty("kind").GetString() == kind));
            total.GetProperty("counts").EnumerateArray().Sum(count => count.GetInt32()).ShouldBe(total.GetProperty("total").GetInt32());
        }

        items.ShouldAllBe(item => item.GetProperty("source").GetProperty("document").GetString()!.Length > 0);
        items.ShouldAllBe(item => item.GetProperty("action").GetProperty("vi").GetString() != item.GetProperty("action").GetProperty("en").GetString());
    }

    [Fact]
    public async Task DueList_WhenPaged_EndsWithTheSameItems()
    {
        var whole = Texts((await api.GetAsync($"{Sample}/due-list?months=60&limit=500")).GetProperty("value"));
        whole.Count.ShouldBe(500);
        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var list = (await api.GetAsync($"{Sample}/due-list?months=60&limit=90&cursor={cursor}")).GetProperty("value");
            paged.AddRange(Texts(list));
            cursor = list.GetProperty("items").GetProperty("nextCursor").GetString();
            if (cursor is null)
            {
                paged.Count.ShouldBe(list.GetProperty("items").GetProperty("total").GetInt32());
            }
        }
        while (cursor is not null);
        paged.Take(500).ShouldBe(whole);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&kind=review")]
    [InlineData("&kind=bar-lapse&month=2022-09")]
    [InlineData("&unit=u-002&months=60")]
    public async Task Export_WithTheSameFilters_HoldsExactlyTheRowsOfTheList(string filter)
    {
        var rows = new List<string>();
        string? cursor = null;
        do
        {
            var list = (await api.GetAsync($"{Sample}/due-list?limit=500{filter}&cursor={cursor}")).GetProperty("value");
            rows.AddRange(list.GetProperty("items").GetProperty("items").EnumerateArray()
                .Select(item => $"{item.GetProperty("on").GetString()},{item.GetProperty("daysLeft").GetInt32()}"));
            cursor = list.GetProperty("items").GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        using var response = await api.Client.GetAsync(new Uri($"{Sample}/due-list.csv?{filter.TrimStart('&')}", UriKind.Relative));
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("due-list-lac-son-2022-06-30.csv");
        response.Headers.GetValues("Export-Version").ShouldBe(["2"]);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("Day,Days left,Kind,Official,Name,Position,Unit,Plan,To do,Document,Article,Certainty,Notice or other day,State,Notice given");
        lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(2))).ShouldBe(rows);
    }

    [Fact]
    public async Task Export_InVietnamese_HasVietnameseHeads()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Sample}/due-list.csv?kind=review", UriKind.Relative));
        request.Headers.AcceptLanguage.ParseAdd("vi");
        using var response = await api.Client.SendAsync(request);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Ngày,Còn (ngày),Loại việc");
    }

    [Theory]
    [InlineData("due-list?months=0", "months-out-of-range", HttpStatusCode.UnprocessableEntity)]
    [InlineData("due-list.csv?months=61", "months-out-of-range", HttpStatusCode.UnprocessableEntity)]
    [InlineData("due-list?month=2022-13", "date-impossible", HttpStatusCode.UnprocessableEntity)]
    [InlineData("due-list?kind=holiday", "due-kind-unknown", HttpStatusCode.NotFound)]
    [InlineData("due-list.csv?unit=u-nothing", "unit-unknown", HttpStatusCode.NotFound)]
    public async Task DueList_WhenTheRequestIsWrong_NamesWhat(string path, string code, HttpStatusCode status)
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/{path}", UriKind.Relative));
        await response.ShouldBeProblemAsync(status, code);
    }

    private static List<string> Texts(JsonElement list) => [.. list.GetProperty("items").GetProperty("items").EnumerateArray().Select(item => item.GetRawText())];
}
