namespace NoCustomization.Extensibility.Loading;

/// <summary>What can be wrong with an extension in a folder.</summary>
internal enum LoadProblemKind
{
    /// <summary>The folder of extensions is not there. {0}: the folder.</summary>
    NoFolder,

    /// <summary>An assembly lies beside the folders of extensions. {0}: its name.</summary>
    LooseFile,

    /// <summary>A symbolic link or another thing that is no plain file. {0}: its path.</summary>
    Link,

    /// <summary>A name with control characters. {0}: its path, made printable.</summary>
    OddName,

    /// <summary>Two names that differ in letter case alone. {0}, {1}: the paths.</summary>
    NamesDifferInCase,

    /// <summary>Too many files. {0}: the limit.</summary>
    TooManyFiles,

    /// <summary>A file beyond the limit. {0}: its path. {1}: bytes. {2}: the limit.</summary>
    FileTooLarge,

    /// <summary>A folder beyond the limit. {0}: the limit in bytes.</summary>
    FolderTooLarge,

    /// <summary>Folders in folders without end. {0}: the path.</summary>
    TooDeep,

    /// <summary>It cannot be read, or changes while it is read. {0}: its path. {1}: why.</summary>
    Unreadable,

    /// <summary>No assembly says that it is an extension. {0}: the name that its file would have.</summary>
    NoMain,

    /// <summary>Several assemblies say that they are extensions. {0}: their names. {1}: the name that the file of one would have.</summary>
    SeveralMains,

    /// <summary>A file that should be an assembly and is damaged. {0}: its path. {1}: why.</summary>
    Damaged,

    /// <summary>Two assemblies of one name. {0}: the name. {1}, {2}: path and version of each.</summary>
    SameAssemblyTwice,

    /// <summary>Native code. {0}: its path. {1}: its SHA-256.</summary>
    Native,

    /// <summary>Precompiled code beside the IL. {0}: its path. {1}: its SHA-256.</summary>
    Precompiled,

    /// <summary>An allowed file that is another than the one allowed. {0}: its path. {1}: its SHA-256.</summary>
    NotTheAllowed,

    /// <summary>A file that could not be judged. {0}: its path. {1}: why.</summary>
    NotJudged,

    /// <summary>Judging takes longer than allowed. {0}: the limit.</summary>
    TooSlow,

    /// <summary>Judging ended in a way that it should not. {0}: how.</summary>
    JudgingFailed,

    /// <summary>The extension itself was not judged, because it has the name of a core's assembly or is none that runs. {0}: its path.</summary>
    MainNotJudged,

    /// <summary>A copy of a core's assembly that is not the host's. {0}: its path. {1}: the package.</summary>
    ForeignCore,

    /// <summary>A copy of a core's assembly in another version, which is not used. {0}: its path. {1}: its version. {2}: the host's.</summary>
    OldCore,

    /// <summary>An assembly of a package that the host does not declare. {0}: its path. {1}: the package.</summary>
    UndeclaredCore,

    /// <summary>A reference to nothing. {0}: the assembly that is missing. {1}: who needs it.</summary>
    MissingDependency,

    /// <summary>A file that the list of dependencies names is not there. {0}: the file. {1}: the list.</summary>
    MissingFile,

    /// <summary>A dependency of a dependency is missing; it may never be needed. {0}: the assembly. {1}: who references it.</summary>
    MissingPerhaps,

    /// <summary>Made for another major version of a contract. {0}: the assembly. {1}: the version it was made for. {2}: the host's.</summary>
    ContractVersion,

    /// <summary>Made for a newer version of something shared. {0}: the assembly. {1}: the version it was made for. {2}: the host's.</summary>
    NewerThanHost,

    /// <summary>An id that another extension has as well. {0}: the id. {1}: the other's folder.</summary>
    SameId,

    /// <summary>An assembly name that another extension has as well. {0}: the name. {1}: the other's folder.</summary>
    SameName,

    /// <summary>An id that would not be readable as one. {0}: the id, made printable.</summary>
    OddId,

    /// <summary>It breaks rules. {0}: how many findings. {1}: the rules.</summary>
    BreaksRules,

    /// <summary>Rules could not be judged. {0}: which. {1}: why.</summary>
    RuleNotRun,

    /// <summary>No public class implements the vendor's door. {0}: the assembly.</summary>
    NoEntry,

    /// <summary>The door cannot be opened: it has no public constructor without parameters. {0}: the class.</summary>
    NoConstructor,

    /// <summary>The runtime refuses to load it. {0}: the assembly. {1}: why.</summary>
    LoadFailed,

    /// <summary>A core is not the recorded one, so that nothing is let in. {0}: the assembly. {1}: what differs.</summary>
    CoreNotGenuine,

    /// <summary>An assembly of a core comes from no file, so that nothing is let in. {0}: the assembly.</summary>
    CoreWithoutFile,

    /// <summary>The host was published as one file.</summary>
    HostInOneFile,

    /// <summary>Unused code was taken out of the host.</summary>
    HostTrimmed,

    /// <summary>What the host was told about waivers cannot be relied on: a register, an anchor, a revocation list. {0}: the file. {1}: why.</summary>
    BadSetting,

    /// <summary>A catalog cannot be read, so that the core it describes is not protected. {0}: the file. {1}: why.</summary>
    BadCatalog,
}
