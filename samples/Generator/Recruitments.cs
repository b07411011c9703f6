using CadreOrleans.Domain.Recruitment;

namespace CadreOrleans.Generator;

/// <summary>Recruitment of everybody whose recorded career begins with entry into service.</summary>
internal sealed class Recruitments(World world)
{
    private static readonly string[] CommuneFunctions =
        ["Quân sự", "Văn phòng - thống kê", "Địa chính - xây dựng", "Tài chính - kế toán", "Tư pháp - hộ tịch", "Văn hóa - xã hội"];

    private readonly Randomness random = world.Random("recruitments");

    public void Build()
    {
        foreach (var person in world.People.Where(person => person.EarlierEntry is null && person.First.From > Calendar.Epoch))
        {
            var post = person.First.Post;
            var kind = post.Leads ? JobKind.Cadre : JobKind.Specialist;
            world.Tell(new Recruited(person.Id, post.Unit.Id, kind, post.Title.Code == "commune-civil-servant" ? random.Pick(CommuneFunctions) : null), person.First.From);
        }
    }
}
