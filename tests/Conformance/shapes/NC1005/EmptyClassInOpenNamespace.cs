// A static class without any extension member has no business in the open namespace.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions;

public static class Nothing // expect: NC1005
{
    internal static IOfficeClock Clock() => new OfficeClock();
}
