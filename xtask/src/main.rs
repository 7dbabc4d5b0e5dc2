fn main() {
    let s = fivetran_codegen::Source::read(std::path::Path::new("spec")).unwrap();
    let t = std::time::Instant::now();
    match fivetran_codegen::generate(&s) {
        Ok(o) => {
            eprintln!("{:?} {} ops {} types", t.elapsed(), o.operations, o.types);
            for (p, t) in o.files {
                let p = std::path::Path::new(&p);
                std::fs::create_dir_all(p.parent().unwrap()).unwrap();
                std::fs::write(p, t).unwrap();
            }
        }
        Err(e) => {
            println!("{e}\n{}", e.len());
            std::process::exit(1)
        }
    }
}
