global using Juki;
global using Juki.Plugins;
global using static Juki.Resident;
