using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class ImportTest(RunningApi api)
{
    private const string Header = "Họ và tên;Giới tính;Ngày sinh;Dân tộc;Quê quán;LLCT\n";
    private const string Good = Header
        + "Bùi Văn Mẫu;Nam;12/05/1975;Mường;xã Ân Nghĩa;CC\n"
        + "Quách Thị Thử;Nữ;20/11/1978;Mường;xã Vũ Bình;TC\n";

    [Fact]
    public async Task Commit_ThenUndoing_BringsPeopleInAndTakesThemOutAgain()
    {
        var workspace = await WorkspaceAsync();
        var import = await DropAsync(workspace, "cán bộ.csv", Good);
        var view = (await api.GetAsync(import)).GetProperty("value");
        view.GetProperty("encoding").GetString().ShouldBe("utf-8");
        view.GetProperty("separator").GetString().ShouldBe(";");
        view.GetProperty("counts").GetProperty("new").GetInt32().ShouldBe(2);
        view.GetProperty("counts").GetProperty("errors").GetInt32().ShouldBe(0);
        (await NamesAsync(workspace)).ShouldBeEmpty();

        using var committed = await api.PostAsync($"{import}/commit", new { decision = "CV 1" });
        committed.StatusCode.ShouldBe(HttpStatusCode.OK, await committed.Content.ReadAsStringAsync());
        (await NamesAsync(workspace)).ShouldBe(["Bùi Văn Mẫu", "Quách Thị Thử"], ignoreOrder: true);
        using var twice = await api.PostAsync($"{import}/commit", new { });
        await twice.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "import-committed", "import");

        using var undone = await api.PostAsync($"{import}/undoing", new { });
        undone.StatusCode.ShouldBe(HttpStatusCode.OK, await undone.Content.ReadAsStringAsync());
        (await NamesAsync(workspace)).ShouldBeEmpty();
        (await api.GetAsync(import)).GetProperty("value").GetProperty("receipt").GetProperty("status").GetString().ShouldBe("undone");
    }

    [Theory]
    [InlineData(Good)]
    [InlineData("Họ và tên;Giới tính;Ngày sinh\nBùi Văn Mẫu;Nam;12/05/1975\nQuách Thị Thử;Nữ;20/11/1978\n")]
    public async Task Preview_OfTheSameFileAgain_ChangesNobodyAndRecordsNothing(string file)
    {
        var workspace = await WorkspaceAsync();
        using var first = await api.PostAsync($"{await DropAsync(workspace, "a.csv", file)}/commit", new { });
        first.StatusCode.ShouldBe(HttpStatusCode.OK, await first.Content.ReadAsStringAsync());

        var again = await DropAsync(workspace, "b.csv", file);

        var counts = (await api.GetAsync(again)).GetProperty("value").GetProperty("counts");
        (counts.GetProperty("new").GetInt32(), counts.GetProperty("changed").GetInt32(), counts.GetProperty("unchanged").GetInt32()).ShouldBe((0, 0, 2));
        using var commit = await api.PostAsync($"{again}/commit", new { });
        await commit.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "import-changes-nothing", "import");
    }

    [Fact]
    public async Task Commit_WithABadRow_RecordsNothing_OrTheGoodRowsAndGivesTheRestBack()
    {
        var workspace = await WorkspaceAsync();
        var import = await DropAsync(workspace, "a.csv", Good + "Đinh Văn Sai;Nam;31/02/1975;Kinh;xã Vũ Bình;\n");
        var finding = (await api.GetAsync($"{import}/findings?severity=error")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        finding.GetProperty("row").GetInt32().ShouldBe(4);
        finding.GetProperty("value").GetString().ShouldBe("31/02/1975");
        finding.GetProperty("text").GetProperty("vi").GetString().ShouldNotBeNullOrEmpty();
        using var refused = await api.PostAsync($"{import}/commit", new { });
        await refused.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "import-has-errors", "import");
        (await NamesAsync(workspace)).ShouldBeEmpty();

        using var good = await api.PostAsync($"{import}/commit", new { goodRowsOnly = true });
        good.StatusCode.ShouldBe(HttpStatusCode.OK, await good.Content.ReadAsStringAsync());
        (await NamesAsync(workspace)).Count.ShouldBe(2);

        var rest = await api.Client.GetStringAsync(new Uri($"{import}/rest", UriKind.Relative));
        rest.ShouldContain("Đinh Văn Sai");
        rest.ShouldNotContain("Bùi Văn Mẫu");
        var mended = await DropAsync(workspace, "rest.csv", rest.Replace("31/02/1975", "28/02/1975", StringComparison.Ordinal));
        using var last = await api.PostAsync($"{mended}/commit", new { });
        last.StatusCode.ShouldBe(HttpStatusCode.OK, await last.Content.ReadAsStringAsync());
        (await NamesAsync(workspace)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Choices_WithAnotherValue_MendTheRow()
    {
        var workspace = await WorkspaceAsync();
        var import = await DropAsync(workspace, "a.csv", Header + "Đinh Văn Sai;Nam;31/02/1975;Kinh;xã Vũ Bình;\n");
        var sheet = (await api.GetAsync(import)).GetProperty("value").GetProperty("sheets")[0].GetProperty("name").GetString();

        using var chosen = await api.SendAsync(HttpMethod.Put, $"{import}/choices", new { values = new[] { new { sheet, row = 2, column = 3, value = "28/02/1975" } } });

        chosen.StatusCode.ShouldBe(HttpStatusCode.OK, await chosen.Content.ReadAsStringAsync());
        var person = (await api.GetAsync($"{import}/people")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (person.GetProperty("fate").GetString(), person.GetProperty("birth").GetProperty("value").GetString()).ShouldBe(("new", "1975-02-28"));
    }

    [Fact]
    public async Task File_ThatIsNoList_IsRefusedWithWhatItIs()
    {
        var workspace = await WorkspaceAsync();
        var import = await DropAsync(workspace, "a.xlsx", "%PDF-1.7\n");

        (await api.GetAsync(import)).GetProperty("value").GetProperty("kind").GetString().ShouldBe("pdf");
        using var commit = await api.PostAsync($"{import}/commit", new { goodRowsOnly = true });
        await commit.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "import-unreadable", "file");
    }

    [Fact]
    public async Task Import_ThatIsNotThere_IsNotFound()
    {
        using var response = await api.Client.GetAsync(new Uri("workspaces/lac-son/imports/f-none", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.NotFound, "import-unknown");
    }

    private async Task<string> WorkspaceAsync()
    {
        var id = "w-" + Guid.NewGuid().ToString("N");
        using var created = await api.PostAsync("workspaces", new { id, name = "Ban Tổ chức", pack = "vn-district" });
        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        return "workspaces/" + id;
    }

    private async Task<string> DropAsync(string workspace, string name, string text)
    {
        using var begun = await api.PostAsync($"{workspace}/imports", new { fileName = name });
        begun.StatusCode.ShouldBe(HttpStatusCode.Created, await begun.Content.ReadAsStringAsync());
        var id = (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("import").GetString();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var sent = await api.Client.PutAsync(new Uri($"{workspace}/imports/{id}/file", UriKind.Relative), content);
        sent.StatusCode.ShouldBe(HttpStatusCode.OK, await sent.Content.ReadAsStringAsync());
        return $"{workspace}/imports/{id}";
    }

    private async Task<IReadOnlyList<string?>> NamesAsync(string workspace) =>
        [.. (await api.GetAsync($"{workspace}/officials?former=true")).GetProperty("value").GetProperty("items").EnumerateArray().Select(official => official.GetProperty("name").GetString())];
}
