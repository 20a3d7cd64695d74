// Without a list, the declaring assembly alone is the package.
// core: own
// options: assembly=Shien
// with: ../../parts/ShienFriends.cs
// expect-in ../../parts/ShienFriends.cs: NC7007
using NoCustomization;

[assembly: StandardPackage("shien")]
